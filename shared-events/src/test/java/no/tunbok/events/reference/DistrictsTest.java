package no.tunbok.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import no.tunbok.events.value.CountyNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictsTest {

    private static final Districts KNOWN = Districts.known();

    @ParameterizedTest
    @CsvSource({
        "974761319, 2020-01-01, 03 30",
        "974761319, 2023-12-31, 03 30",
        "974761319, 2024-01-01, 03 31 32 33",
        "974762501, 2023-12-31, 38",
        "974762501, 2024-01-01, 39 40",
        "967311014, 2023-12-31, 54",
        "967311014, 2024-01-01, 55 56",
        "974764687, 2020-01-01, 18",
        "974764687, 2030-01-01, 18",
    })
    void a_county_governor_keeps_the_district_while_its_counties_change(
            OrganisationNumber countyGovernor, LocalDate day, String counties) {
        assertThat(KNOWN.countiesOf(countyGovernor, day))
                .containsExactlyElementsOf(Arrays.stream(counties.split(" "))
                        .map(CountyNumber::new)
                        .toList());
    }

    @Test
    void every_county_of_every_day_has_one_county_governor_with_a_name() {
        for (var day : new LocalDate[] {
            LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1), LocalDate.of(2030, 1, 1)
        }) {
            assertThat(KNOWN.parts())
                    .filteredOn(part -> part.validity().holdsOn(day))
                    .extracting(Districts.Part::county)
                    .containsExactlyInAnyOrderElementsOf(Counties.known().on(day).stream()
                            .map(County::number)
                            .toList());
            assertThat(KNOWN.parts())
                    .filteredOn(part -> part.validity().holdsOn(day))
                    .allSatisfy(part -> assertThat(Bodies.known().nameOn(part.countyGovernor(), day))
                            .isPresent());
        }
    }

    @Test
    void there_are_ten_of_them() {
        assertThat(KNOWN.parts().stream().map(Districts.Part::countyGovernor).distinct())
                .hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"30, 2019-12-31", "30, 2024-01-01", "33, 2023-12-31"})
    void a_county_that_is_not_there_has_none(String county, LocalDate day) {
        assertThat(KNOWN.countyGovernorOf(new CountyNumber(county), Occurred.on(day)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30, 2023-12-31", "33, 2024-01-01"})
    void kongsberg_had_the_same_county_governor_in_viken_as_in_buskerud(String county, LocalDate day) {
        assertThat(KNOWN.countyGovernorOf(new CountyNumber(county), Occurred.on(day)))
                .contains(new OrganisationNumber("974761319"));
    }
}
