package no.tunbok.events.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.tunbok.events.value.CountyNumber;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountiesTest {

    private static final Counties KNOWN = Counties.known();

    @Test
    void there_were_eleven_counties_until_2024_and_are_fifteen_since() {
        assertThat(KNOWN.on(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(KNOWN.on(LocalDate.of(2020, 1, 1))).hasSize(11);
        assertThat(KNOWN.on(LocalDate.of(2023, 12, 31)))
                .extracting(county -> county.number().value())
                .containsExactlyInAnyOrder("03", "11", "15", "18", "30", "34", "38", "42", "46", "50", "54");
        assertThat(KNOWN.on(LocalDate.of(2024, 1, 1)))
                .extracting(county -> county.number().value())
                .containsExactlyInAnyOrder(
                        "03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56");
    }

    @ParameterizedTest
    @CsvSource({
        "30, 2020-01-01, Viken",
        "30, 2023-12-31, Viken",
        "32, 2024-01-01, Akershus",
        "38, 2023-12-31, Vestfold og Telemark",
        "39, 2024-01-01, Vestfold",
        "54, 2023-12-31, Troms og Finnmark",
        "56, 2024-01-01, Finnmark",
        "18, 2030-01-01, Nordland",
    })
    void a_number_names_a_county_on_the_days_it_was_in_use(String number, LocalDate day, String name) {
        assertThat(KNOWN.find(new CountyNumber(number), Occurred.on(day)))
                .map(County::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 2024-01-01",
        "30, 2019-12-31",
        "32, 2023-12-31",
        "38, 2024-01-01",
        "54, 2024-01-01",
        "99, 2022-01-01"
    })
    void and_none_on_any_other_day(String number, LocalDate day) {
        assertThat(KNOWN.find(new CountyNumber(number), Occurred.on(day))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "942402465, 2020-01-01, Viken",
        "942402465, 2023-12-31, Viken",
        "942402465, 2024-01-01, Buskerud",
        "958501420, 2021-03-15, Nordland",
        "834210622, 2020-01-01, Vestland",
    })
    void a_municipality_lies_in_the_county_of_its_number_of_the_day(
            OrganisationNumber municipality, LocalDate day, String county) {
        assertThat(Municipalities.known()
                        .find(municipality, Occurred.on(day))
                        .flatMap(m -> KNOWN.of(m.number(), Occurred.on(day))))
                .map(County::name)
                .contains(county);
    }

    @Test
    void before_the_lists_begin_nothing_is_said_of_where_a_municipality_lay() {
        var before = Occurred.on(LocalDate.of(2019, 12, 31));
        assertThat(KNOWN.of(new MunicipalityNumber("0604"), before)).isEmpty();
        assertThat(KNOWN.of(new MunicipalityNumber("1866"), before)).isEmpty();
    }

    @Test
    void either_county_may_be_meant_when_the_day_may_be_on_either_side() {
        var thatWinter = new Occurred(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 2, 29), Precision.SEASON);
        assertThat(KNOWN.find(new CountyNumber("30"), thatWinter)).isPresent();
        assertThat(KNOWN.find(new CountyNumber("33"), thatWinter)).isPresent();
    }

    @Test
    void every_municipality_since_2020_lies_in_a_county() {
        for (var municipality : Municipalities.known().all()) {
            for (var day :
                    new LocalDate[] {LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1)}) {
                if (municipality.mayBeValidOn(Occurred.on(day))) {
                    assertThat(KNOWN.of(municipality.number(), Occurred.on(day)))
                            .as(municipality + " on " + day)
                            .isPresent();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "003", "3O", ""})
    void a_county_number_has_two_digits(String text) {
        assertThatThrownBy(() -> new CountyNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
