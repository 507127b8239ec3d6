package no.tunbok.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePlaceTest {

    private static final MunicipalityChanges KNOWN = MunicipalityChanges.known();
    private static final LocalDate NEW_YEAR_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate NEW_YEAR_2024 = LocalDate.of(2024, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "3006, 2022-04-05, 2019-12-31, 0604",
        "3006, 2022-04-05, 2020-01-01, 3006",
        "3006, 2022-04-05, 2023-12-31, 3006",
        "3006, 2022-04-05, 2024-01-01, 3303",
        "0604, 2019-12-31, 2024-01-01, 3303",
        "3303, 2024-01-01, 2019-12-31, 0604",
        "3303, 2024-01-01, 2023-12-31, 3006",
        "0301, 2019-12-31, 2024-01-01, 0301",
        "4649, 2020-01-01, 2019-12-31, 1441 1443",
        "1441, 2019-12-31, 2020-01-01, 4649",
        "1507, 2023-12-31, 2024-01-01, 1508 1580",
        "1507, 2020-01-01, 2019-12-31, 1504 1523 1529 1534 1546",
        "1534, 2019-12-31, 2020-01-01, 1507",
        "1534, 2019-12-31, 2024-01-01, 1508 1580",
        "1580, 2024-01-01, 2023-12-31, 1507",
        "1580, 2024-01-01, 2019-12-31, 1504 1523 1529 1534 1546",
    })
    void a_place_is_all_that_it_was_and_has_become(
            MunicipalityNumber number, LocalDate day, LocalDate other, String numbers) {
        assertThat(KNOWN.samePlace(number, day).on(other, Municipalities.known()))
                .extracting(municipality -> municipality.number().value())
                .containsExactly(numbers.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "3006, 3303, true",
        "0604, 3303, true",
        "1507, 1508, true",
        "1507, 1580, true",
        "1534, 1580, true",
        "1507, 1506, false",
        "3303, 3006, true",
        "1870, 1866, true",
        "1443, 1443, false"
    })
    void a_number_may_have_become_what_it_or_a_part_of_it_did(
            MunicipalityNumber old, MunicipalityNumber now, boolean mayHave) {
        assertThat(KNOWN.mayHaveBecome(old, now)).isEqualTo(mayHave);
    }

    @Test
    void each_change_has_its_day() {
        var kongsberg = KNOWN.samePlace(new MunicipalityNumber("3006"), LocalDate.of(2022, 4, 5));
        assertThat(kongsberg.before()).containsExactly(change("0604", "3006", NEW_YEAR_2020));
        assertThat(kongsberg.after()).containsExactly(change("3006", "3303", NEW_YEAR_2024));
    }

    @Test
    void a_split_names_both_and_chooses_neither() {
        var haram = KNOWN.samePlace(new MunicipalityNumber("1534"), LocalDate.of(2019, 12, 31));
        assertThat(haram.before()).isEmpty();
        assertThat(haram.after())
                .containsExactly(
                        change("1534", "1507", NEW_YEAR_2020),
                        change("1507", "1508", NEW_YEAR_2024),
                        change("1507", "1580", NEW_YEAR_2024));
    }

    @Test
    void a_number_that_is_given_out_anew_is_another_place() {
        var reused = new MunicipalityChanges(List.of(
                change("0001", "0002", LocalDate.of(1990, 1, 1)), change("0003", "0001", LocalDate.of(2000, 1, 1))));
        assertThat(reused.samePlace(new MunicipalityNumber("0001"), LocalDate.of(2010, 1, 1)))
                .satisfies(place -> assertThat(place.after()).isEmpty())
                .satisfies(place ->
                        assertThat(place.before()).containsExactly(change("0003", "0001", LocalDate.of(2000, 1, 1))));
        assertThat(reused.samePlace(new MunicipalityNumber("0003"), LocalDate.of(1989, 1, 1))
                        .after())
                .containsExactly(change("0003", "0001", LocalDate.of(2000, 1, 1)));
    }

    @Test
    void of_a_number_that_nothing_is_known_of_nothing_is_claimed() {
        var place = KNOWN.samePlace(new MunicipalityNumber("9999"), NEW_YEAR_2024);
        assertThat(place.before()).isEmpty();
        assertThat(place.after()).isEmpty();
        assertThat(place.on(NEW_YEAR_2020, Municipalities.known())).isEmpty();
    }

    @Test
    void every_change_ends_one_number_and_begins_another_on_its_day() {
        assertThat(KNOWN.all()).allSatisfy(change -> {
            assertThat(Municipalities.known()
                            .find(change.from(), Occurred.on(change.on().minusDays(1))))
                    .isPresent();
            assertThat(Municipalities.known().find(change.from(), Occurred.on(change.on())))
                    .isEmpty();
            assertThat(Municipalities.known()
                            .find(change.to(), Occurred.on(change.on().minusDays(1))))
                    .isEmpty();
            assertThat(Municipalities.known().find(change.to(), Occurred.on(change.on())))
                    .isPresent();
        });
    }

    @Test
    void every_number_that_ends_or_begins_does_so_by_a_change() {
        assertThat(Municipalities.known().all()).allSatisfy(municipality -> {
            if (municipality.validTo() != null) {
                assertThat(KNOWN.all())
                        .anyMatch(c -> c.from().equals(municipality.number()) && c.on().equals(municipality.validTo()));
            }
            if (municipality.validFrom() != null) {
                assertThat(KNOWN.all())
                        .anyMatch(c -> c.to().equals(municipality.number()) && c.on().equals(municipality.validFrom()));
            }
        });
    }

    private static MunicipalityChange change(String from, String to, LocalDate on) {
        return new MunicipalityChange(new MunicipalityNumber(from), new MunicipalityNumber(to), on);
    }
}
