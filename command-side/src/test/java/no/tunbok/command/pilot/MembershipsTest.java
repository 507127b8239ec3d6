package no.tunbok.command.pilot;

import static no.tunbok.command.pilot.PilotLife.*;
import static no.tunbok.events.testkit.PilotFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import no.tunbok.events.pilot.MunicipalityJoined;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.value.MunicipalityNumber;
import org.junit.jupiter.api.Test;

/** Of whose time in a pilot a change of role is. */
class MembershipsTest {

    private static final PilotEvent HADSEL_JOINED = joined(day("2020-12-01"), MunicipalityRole.PILOT);

    @Test
    void of_the_municipality_that_it_names_and_not_of_the_last_that_came() {
        var kongsbergJoined = new MunicipalityJoined(
                NORDLAND, day("2021-01-01"), KONGSBERG, new MunicipalityNumber("3006"), null, MunicipalityRole.TEST);
        var memberships =
                told(HADSEL_JOINED, kongsbergJoined, roleChanged(day("2021-02-01"), MunicipalityRole.EXPERIENCE));
        assertThat(memberships.hasPilotMunicipalityOn(day("2021-03-01"))).isFalse();
        assertThat(told(HADSEL_JOINED, kongsbergJoined).hasPilotMunicipalityOn(day("2021-03-01")))
                .isTrue();
    }

    @Test
    void of_no_time_that_was_over_by_then() {
        var memberships = told(
                HADSEL_JOINED, left(day("2021-01-31")), roleChanged(day("2021-03-01"), MunicipalityRole.EXPERIENCE));
        assertThat(memberships.hasPilotMunicipalityOn(day("2021-01-15"))).isTrue();
    }

    private static Memberships told(PilotEvent... facts) {
        return Memberships.of(PILOT.given(facts).history().standing());
    }
}
