package no.tunbok.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.reference.ProcurementThreshold.Kind;
import no.tunbok.events.reference.ProcurementThresholds.Answer;
import no.tunbok.events.reference.ProcurementThresholds.Answer.Known;
import no.tunbok.events.reference.ProcurementThresholds.Answer.NotKnown;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ValueAddedTax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProcurementThresholdsTest {

    private static final ProcurementThresholds KNOWN = ProcurementThresholds.known();

    @ParameterizedTest
    @CsvSource({
        "HEALTH_AND_SOCIAL, 2017-01-01, 6300000",
        "HEALTH_AND_SOCIAL, 2018-04-05, 6300000",
        "HEALTH_AND_SOCIAL, 2018-04-06, 6950000",
        "HEALTH_AND_SOCIAL, 2020-02-11, 6950000",
        "HEALTH_AND_SOCIAL, 2020-02-12, 7200000",
        "HEALTH_AND_SOCIAL, 2022-03-22, 7200000",
        "HEALTH_AND_SOCIAL, 2022-03-23, 7800000",
        "HEALTH_AND_SOCIAL, 2025-12-31, 7800000",
        "MUNICIPAL_GOODS_AND_SERVICES, 2017-01-01, 1750000",
        "MUNICIPAL_GOODS_AND_SERVICES, 2018-04-05, 1750000",
        "MUNICIPAL_GOODS_AND_SERVICES, 2018-04-06, 2000000",
        "MUNICIPAL_GOODS_AND_SERVICES, 2020-02-11, 2000000",
        "MUNICIPAL_GOODS_AND_SERVICES, 2020-02-12, 2050000",
        "MUNICIPAL_GOODS_AND_SERVICES, 2022-03-22, 2050000",
        "MUNICIPAL_GOODS_AND_SERVICES, 2022-03-23, 2200000",
        "MUNICIPAL_GOODS_AND_SERVICES, 2024-03-13, 2200000",
        "MUNICIPAL_GOODS_AND_SERVICES, 2024-03-14, 2300000",
        "MUNICIPAL_GOODS_AND_SERVICES, 2025-12-31, 2300000",
        "NATIONAL, 2018-04-05, 1100000",
        "NATIONAL, 2018-04-06, 1300000",
        "NATIONAL, 2025-12-31, 1300000",
        "LOWER_LIMIT_OF_THE_ACT, 2017-01-01, 100000",
        "LOWER_LIMIT_OF_THE_ACT, 2025-12-31, 100000",
    })
    void a_threshold_is_the_one_of_the_day(Kind kind, LocalDate day, long kroner) {
        var amount = Money.kroner(kroner, ValueAddedTax.EXCLUDED);
        assertThat(KNOWN.on(kind, Occurred.on(day))).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.possible()).hasSize(1);
            assertThat(known.lowest()).isEqualTo(amount);
            assertThat(known.highest()).isEqualTo(amount);
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void those_of_2026_and_those_before_2017_are_not_known(Kind kind) {
        for (var day : List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2016, 12, 31), LocalDate.of(2040, 1, 1))) {
            assertThat(KNOWN.on(kind, Occurred.on(day))).isEqualTo(new NotKnown(kind, day));
        }
    }

    @Test
    void a_notice_that_may_be_from_either_side_of_a_change_may_stand_under_either() {
        var thatMonth = new Occurred(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31), Precision.MONTH);
        assertThat(KNOWN.on(Kind.MUNICIPAL_GOODS_AND_SERVICES, thatMonth))
                .isInstanceOfSatisfying(Known.class, known -> {
                    assertThat(known.possible()).hasSize(2);
                    assertThat(known.lowest()).isEqualTo(Money.kroner(2_200_000, ValueAddedTax.EXCLUDED));
                    assertThat(known.highest()).isEqualTo(Money.kroner(2_300_000, ValueAddedTax.EXCLUDED));
                });
    }

    @Test
    void a_notice_that_may_be_from_a_day_that_is_not_known_has_no_known_threshold() {
        var thatWinter = new Occurred(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 28), Precision.SEASON);
        assertThat(KNOWN.on(Kind.NATIONAL, thatWinter))
                .isEqualTo(new NotKnown(Kind.NATIONAL, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void a_hole_between_two_thresholds_is_not_known_either() {
        var all = KNOWN.all().stream()
                .filter(t -> !t.validity().holdsOn(LocalDate.of(2021, 1, 1)))
                .toList();
        var years = new Occurred(LocalDate.of(2019, 1, 1), LocalDate.of(2023, 12, 31), Precision.YEAR);
        Answer answer = new ProcurementThresholds(all).on(Kind.HEALTH_AND_SOCIAL, years);
        assertThat(answer).isEqualTo(new NotKnown(Kind.HEALTH_AND_SOCIAL, LocalDate.of(2020, 2, 12)));
    }

    @Test
    void a_threshold_without_an_end_is_known_for_ever() {
        var endless = new ProcurementThreshold(
                Kind.NATIONAL,
                Money.kroner(1, ValueAddedTax.EXCLUDED),
                new Validity(LocalDate.of(2026, 1, 1), null),
                "A test");
        assertThat(new ProcurementThresholds(List.of(endless)).on(Kind.NATIONAL, Occurred.on(LocalDate.of(2099, 1, 1))))
                .isEqualTo(new Known(List.of(endless)));
    }

    @Test
    void each_is_without_value_added_tax_and_says_where_it_is_from() {
        assertThat(KNOWN.all()).allSatisfy(threshold -> {
            assertThat(threshold.amount().valueAddedTax()).isEqualTo(ValueAddedTax.EXCLUDED);
            assertThat(threshold.source()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_kind_has_exactly_one_on_every_day_that_is_known(Kind kind) {
        LocalDate.of(2017, 1, 1)
                .datesUntil(LocalDate.of(2026, 1, 1))
                .forEach(day -> assertThat(KNOWN.all())
                        .filteredOn(t -> t.kind() == kind && t.validity().holdsOn(day))
                        .hasSize(1));
    }
}
