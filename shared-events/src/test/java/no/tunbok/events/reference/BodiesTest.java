package no.tunbok.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.tunbok.events.reference.Bodies.DatedName;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.BodyKind;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {

    private static final Bodies KNOWN = Bodies.known();
    private static final OrganisationNumber NORDLAND = new OrganisationNumber("974764687");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "974764687, 2019-01-01, Fylkesmannen i Nordland",
                "974764687, 2020-12-31, Fylkesmannen i Nordland",
                "974764687, 2021-01-01, Statsforvalteren i Nordland",
                "974764687, 2030-01-01, Statsforvalteren i Nordland",
                "974761319, 2020-12-31, Fylkesmannen i Oslo og Viken",
                "974761319, 2023-12-31, Statsforvalteren i Oslo og Viken",
                "974761319, 2024-01-01, \"Statsforvalteren i Østfold, Buskerud, Oslo og Akershus\"",
            })
    void a_body_has_the_name_of_the_day(String number, LocalDate day, String name) {
        assertThat(KNOWN.nameOn(new OrganisationNumber(number), day)).contains(name);
    }

    @Test
    void a_fact_that_may_have_happened_on_either_side_of_a_new_name_may_use_either() {
        var thatWinter = new Occurred(LocalDate.of(2020, 12, 1), LocalDate.of(2021, 2, 28), Precision.SEASON);
        assertThat(KNOWN.namesOn(NORDLAND, thatWinter))
                .extracting(DatedName::name)
                .containsExactly("Fylkesmannen i Nordland", "Statsforvalteren i Nordland");
    }

    @Test
    void before_the_register_looks_back_a_body_has_no_name() {
        assertThat(KNOWN.nameOn(NORDLAND, LocalDate.of(2018, 12, 31))).isEmpty();
    }

    @Test
    void a_body_is_known_under_any_name_or_not_at_all() {
        assertThat(KNOWN.knows(NORDLAND)).isTrue();
        var unknown = new OrganisationNumber("310000116");
        assertThat(KNOWN.knows(unknown)).isFalse();
        assertThat(KNOWN.nameOn(unknown, LocalDate.of(2022, 1, 1))).isEmpty();
    }

    @Test
    void every_body_has_exactly_one_name_on_every_day_since_2019() {
        KNOWN.names().stream()
                .flatMap(name -> Stream.ofNullable(name.organisationNumber()))
                .distinct()
                .forEach(body -> LocalDate.of(2019, 1, 1)
                        .datesUntil(LocalDate.of(2025, 1, 1))
                        .forEach(day -> assertThat(KNOWN.namesOn(body, Occurred.on(day)))
                                .hasSize(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "KSL Matmerk, 2010-10-26, true",
        "KSL Matmerk, 2012-08-31, true",
        "KSL Matmerk, 2012-09-01, false",
        "Matmerk, 2012-10-15, true",
        "Matmerk, 2020-12-31, true",
        "Stiftelsen Norsk Mat, 2020-12-31, false",
        "Stiftelsen Norsk Mat, 2021-01-01, true",
        "Matmerk, 2021-06-30, true",
        "Matmerk, 2021-07-01, false",
        "Stiftelsen Norsk Mat, 2030-01-01, true",
    })
    void who_approves_farms_changed_its_name_some_day_in_the_first_half_of_2021(
            String name, LocalDate day, boolean may) {
        assertThat(KNOWN.mayBeCalled(new Body(BodyKind.FOUNDATION, name, null), Occurred.on(day)))
                .isEqualTo(may);
        assertThat(KNOWN.mayBeCalled(
                        new Body(BodyKind.FOUNDATION, name, new OrganisationNumber("310000116")), Occurred.on(day)))
                .as("the register does not know its organisation number")
                .isEqualTo(may);
    }

    @Test
    void all_its_names_are_of_one_body() {
        assertThat(KNOWN.names())
                .filteredOn(name -> name.body().equals("norsk-mat"))
                .extracting(DatedName::name)
                .containsExactly("KSL Matmerk", "Matmerk", "Stiftelsen Norsk Mat");
    }

    @Test
    void before_its_first_name_nothing_is_claimed_and_its_kind_counts_too() {
        assertThat(KNOWN.mayBeCalled(
                        new Body(BodyKind.FOUNDATION, "Stiftelsen Norsk Mat", null),
                        Occurred.on(LocalDate.of(2006, 12, 17))))
                .isTrue();
        assertThat(KNOWN.mayBeCalled(
                        new Body(BodyKind.STATE_AGENCY, "Stiftelsen Norsk Mat", null),
                        Occurred.on(LocalDate.of(2022, 1, 1))))
                .isFalse();
    }

    @Test
    void a_county_governor_is_known_by_its_number_only() {
        var day = Occurred.on(LocalDate.of(2022, 1, 1));
        assertThat(KNOWN.mayBeCalled(new Body(BodyKind.COUNTY_GOVERNOR, "Fylkesmannen i Nordland", NORDLAND), day))
                .isFalse();
        assertThat(KNOWN.mayBeCalled(new Body(BodyKind.COUNTY_GOVERNOR, "Statsforvalteren i Nordland", NORDLAND), day))
                .isTrue();
        assertThat(KNOWN.mayBeCalled(new Body(BodyKind.COUNTY_GOVERNOR, "Fylkesmannen i Nordland", null), day))
                .isTrue();
    }
}
