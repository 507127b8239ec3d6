package no.tunbok.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTest {

    private static final Municipalities KNOWN = Municipalities.known();
    private static final OrganisationNumber KONGSBERG = new OrganisationNumber("942402465");

    @ParameterizedTest
    @CsvSource({
        "3006, 2022-04-05, Kongsberg",
        "3006, 2020-01-01, Kongsberg",
        "3006, 2023-12-31, Kongsberg",
        "0604, 2019-12-31, Kongsberg",
        "3303, 2024-01-01, Kongsberg",
        "0301, 1990-05-17, Oslo",
        "0301, 2030-05-17, Oslo",
        "1866, 2021-03-15, Hadsel",
        "4649, 2020-01-01, Stad",
    })
    void a_number_names_a_municipality_on_the_days_it_was_in_use(String number, LocalDate day, String name) {
        assertThat(KNOWN.find(new MunicipalityNumber(number), Occurred.on(day)))
                .map(Municipality::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "3006, 2024-01-01",
        "3006, 2019-12-31",
        "0604, 2020-01-01",
        "3303, 2023-12-31",
        "4649, 2019-12-31",
        "9999, 2022-04-05",
    })
    void a_number_names_nobody_on_any_other_day(String number, LocalDate day) {
        assertThat(KNOWN.find(new MunicipalityNumber(number), Occurred.on(day))).isEmpty();
    }

    @Test
    void a_fact_that_may_have_happened_on_either_side_of_a_change_may_use_either_number() {
        var thatWinter = new Occurred(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 2, 28), Precision.SEASON);
        assertThat(KNOWN.find(new MunicipalityNumber("3006"), thatWinter)).isPresent();
        assertThat(KNOWN.find(new MunicipalityNumber("3303"), thatWinter)).isPresent();
        assertThat(KNOWN.find(new MunicipalityNumber("0604"), thatWinter)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, 0604", "2020-01-01, 3006", "2023-12-31, 3006", "2024-01-01, 3303"})
    void a_municipality_keeps_its_organisation_number_when_its_own_changes(LocalDate day, String number) {
        assertThat(KNOWN.find(KONGSBERG, Occurred.on(day)))
                .map(Municipality::number)
                .contains(new MunicipalityNumber(number));
    }

    @Test
    void a_municipality_that_was_merged_was_not_there_before() {
        var stad = new OrganisationNumber("921060157");
        assertThat(KNOWN.find(stad, Occurred.on(LocalDate.of(2019, 12, 31)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3006, 942402465, 2022-04-05, true",
        "3006, 942402465, 2024-01-01, false",
        "3303, 942402465, 2022-04-05, false",
        "1866, 942402465, 2022-04-05, false",
        "9999, 942402465, 2022-04-05, false",
        "3006, 974764687, 2022-04-05, false",
        "9999, 974764687, 2022-04-05, true",
    })
    void a_municipality_goes_by_its_own_number_of_the_day_if_the_register_knows_either(
            String number, String municipality, LocalDate day, boolean may) {
        assertThat(KNOWN.mayBeInUse(
                        new MunicipalityNumber(number), new OrganisationNumber(municipality), Occurred.on(day)))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"3006, 2022-04-05, true", "3006, 2024-01-01, false", "9999, 2024-01-01, true"})
    void a_number_alone_is_held_to_its_days_if_the_register_knows_it(String number, LocalDate day, boolean may) {
        assertThat(KNOWN.mayBeInUse(new MunicipalityNumber(number), Occurred.on(day)))
                .isEqualTo(may);
    }

    @Test
    void either_number_may_be_in_use_when_the_day_may_be_on_either_side() {
        var thatWinter = new Occurred(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 2, 28), Precision.SEASON);
        assertThat(KNOWN.mayBeInUse(new MunicipalityNumber("3006"), KONGSBERG, thatWinter))
                .isTrue();
        assertThat(KNOWN.mayBeInUse(new MunicipalityNumber("3303"), KONGSBERG, thatWinter))
                .isTrue();
    }

    @Test
    void no_number_means_two_municipalities_on_one_day() {
        for (var one : KNOWN.all()) {
            for (var day :
                    new LocalDate[] {LocalDate.of(2019, 7, 1), LocalDate.of(2022, 7, 1), LocalDate.of(2025, 7, 1)}) {
                assertThat(KNOWN.all())
                        .filteredOn(m -> m.number().equals(one.number()) && m.mayBeValidOn(Occurred.on(day)))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1506, 310000116, 2022-04-05, true",
        "1506, 310000116, 2019-12-31, false",
        "1506, 942402465, 2022-04-05, false",
        "1507, 310000116, 2023-12-31, true",
        "1507, 310000116, 2024-01-01, false",
        "1580, 310000116, 2024-01-01, true",
        "1580, 310000116, 2023-12-31, false",
    })
    void of_a_number_without_an_organisation_number_only_the_days_are_claimed(
            String number, OrganisationNumber municipality, LocalDate day, boolean may) {
        assertThat(KNOWN.mayBeInUse(new MunicipalityNumber(number), municipality, Occurred.on(day)))
                .isEqualTo(may);
    }

    @Test
    void a_municipality_without_an_organisation_number_is_not_found_by_one() {
        var nobody = new OrganisationNumber("310000116");
        assertThat(KNOWN.find(nobody, Occurred.on(LocalDate.of(2022, 4, 5)))).isEmpty();
    }

    @Test
    void a_list_without_organisation_numbers_takes_those_of_another_on_the_same_days() {
        var from2020 = LocalDate.of(2020, 1, 1);
        var list = new Municipalities(List.of(
                new Municipality("Kongsberg", null, new MunicipalityNumber("3006"), from2020, LocalDate.of(2024, 1, 1)),
                new Municipality("Halden", null, new MunicipalityNumber("3001"), from2020, null),
                new Municipality("Elsewhere", null, new MunicipalityNumber("3006"), LocalDate.of(2024, 1, 1), null),
                new Municipality(
                        "Modum", new OrganisationNumber("310000116"), new MunicipalityNumber("3047"), from2020, null)));
        assertThat(list.withOrganisationNumbersOf(KNOWN).all())
                .extracting(Municipality::organisationNumber)
                .containsExactly(KONGSBERG, null, null, new OrganisationNumber("310000116"));
    }

    @Test
    void a_number_that_two_had_on_its_days_stays_without() {
        var number = new MunicipalityNumber("3006");
        var two = new Municipalities(List.of(
                new Municipality("One", KONGSBERG, number, null, LocalDate.of(2022, 1, 1)),
                new Municipality(
                        "Other", new OrganisationNumber("310000116"), number, LocalDate.of(2022, 1, 1), null)));
        var list = new Municipalities(List.of(new Municipality("Both", null, number, null, null)));
        assertThat(list.withOrganisationNumbersOf(two)).isEqualTo(list);
    }
}
