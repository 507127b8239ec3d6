package no.tunbok.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.tunbok.events.reference.Bodies.DatedName;
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
                .map(DatedName::organisationNumber)
                .distinct()
                .forEach(body -> LocalDate.of(2019, 1, 1)
                        .datesUntil(LocalDate.of(2025, 1, 1))
                        .forEach(day -> assertThat(KNOWN.namesOn(body, Occurred.on(day)))
                                .hasSize(1)));
    }
}
