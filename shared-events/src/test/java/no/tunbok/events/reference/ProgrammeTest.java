package no.tunbok.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import no.tunbok.events.pilot.Theme;
import no.tunbok.events.testkit.PilotFacts;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    @Test
    void a_programme_is_found_by_its_code() {
        assertThat(Programme.find("IPT-LOFTET-2")).hasValueSatisfying(programme -> {
            assertThat(programme.callDeadline()).isEqualTo("2020-10-01");
            assertThat(programme.themes()).containsExactlyInAnyOrder(Theme.values());
            assertThat(programme.pilotFrame()).isEqualTo(PilotFacts.kroner(10_000_000));
            assertThat(programme.plannedPeriod()).isEqualTo(PilotFacts.period("2020-11-01", "2022-11-01"));
        });
        assertThat(Programme.find("ipt-loftet-2")).isEmpty();
    }
}
