package no.tunbok.command.pilot;

import static no.tunbok.command.pilot.PilotLife.*;
import static no.tunbok.command.pilot.PilotRule.PI_3;
import static no.tunbok.command.pilot.PilotRule.PI_6;
import static no.tunbok.events.testkit.PilotFacts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.matches;

import java.util.ArrayList;
import java.util.List;
import no.tunbok.command.judgement.CommandRefused;
import no.tunbok.command.judgement.EntryUnknown;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Outcome;
import no.tunbok.command.judgement.VersionStale;
import no.tunbok.events.pilot.*;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.testkit.PilotFacts;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That what is asked and what is recorded find their way through Axon. The rules have tests of their own. */
class PilotTest {

    private final AggregateTestFixture<Pilot> axon = new AggregateTestFixture<>(Pilot.class);

    @Test
    void the_application_opens_the_pilot() {
        axon.givenNoPriorActivity()
                .when(asked(APPLICATION_REGISTERED, null))
                .expectEvents(APPLICATION_REGISTERED)
                .expectResultMessagePayload(outcome(1, APPLICATION_REGISTERED));
    }

    @Test
    void there_is_no_pilot_before_its_application() {
        axon.givenNoPriorActivity()
                .when(asked(STARTED, null))
                .expectException(EntryUnknown.class)
                .expectExceptionMessage("The register has no entry " + NORDLAND + ".")
                .expectNoEvents();
    }

    @Test
    void asked_again_nothing_is_recorded() {
        axon.given(APPLICATION_REGISTERED, GRANT_AWARDED)
                .when(asked(APPLICATION_REGISTERED, null))
                .expectNoEvents()
                .expectResultMessagePayload(outcome(2));
    }

    @Test
    void a_fact_is_recorded_with_the_remarks_on_it() {
        var joined = joined(day("2020-12-01"));
        var remark = new PilotRuleBroken(NORDLAND, STARTED.occurredOn(), 2, "PI-6");
        axon.given(APPLICATION_REGISTERED, joined)
                .when(asked(STARTED, null))
                .expectEvents(STARTED, remark)
                .expectResultMessagePayload(outcome(4, STARTED, remark));
        assertThat(outcome(4, STARTED, remark).firstNumber()).isEqualTo(2);
    }

    @Test
    void a_refusal_records_nothing_and_names_the_rules() {
        axon.given(APPLICATION_REGISTERED)
                .when(new AskPilot(NORDLAND, Mode.DECIDE, EXTENDED, OtherPilots.NONE, PILOT.circumstances(), null))
                .expectException(CommandRefused.class)
                .expectException(matches((Object refusal) ->
                        ((CommandRefused) refusal).broken().stream().allMatch(b -> b.rule() == PilotRule.PI_13)))
                .expectNoEvents();
    }

    @Test
    void the_mode_decides_what_a_broken_rule_does() {
        axon.given(APPLICATION_REGISTERED)
                .when(new AskPilot(NORDLAND, Mode.DECIDE, STARTED, OtherPilots.NONE, PILOT.circumstances(), null))
                .expectException(CommandRefused.class)
                .expectExceptionMessage(PI_6.number() + " " + PI_6.text().en())
                .expectNoEvents();
    }

    @Test
    void whoever_relies_on_the_version_that_it_has_is_heard() {
        axon.given(APPLICATION_REGISTERED, GRANT_AWARDED)
                .when(asked(INDICATOR_MEASURED, 2L))
                .expectEvents(INDICATOR_MEASURED);
    }

    @Test
    void whoever_relies_on_another_version_is_told_so() {
        for (long other : new long[] {0, 1, 3}) {
            new AggregateTestFixture<>(Pilot.class)
                    .given(APPLICATION_REGISTERED, GRANT_AWARDED)
                    .when(asked(INDICATOR_MEASURED, other))
                    .expectException(matches((Object e) ->
                            e instanceof VersionStale stale && stale.expected() == other && stale.actual() == 2))
                    .expectNoEvents();
        }
    }

    @Test
    void a_correction_finds_its_fact() {
        var correction = corrected(1, granted(day("2020-11-03"), 2_000_000));
        axon.given(APPLICATION_REGISTERED, GRANT_AWARDED)
                .when(new AskPilot(NORDLAND, Mode.DECIDE, correction, OtherPilots.NONE, PILOT.circumstances(), 2L))
                .expectEvents(correction)
                .expectResultMessagePayload(outcome(3, correction));
    }

    @Test
    void a_grant_for_a_theme_that_another_pilot_has_is_refused() {
        axon.given(APPLICATION_REGISTERED)
                .when(new AskPilot(
                        NORDLAND, Mode.DECIDE, GRANT_AWARDED, new OtherPilots(true, false), PILOT.circumstances(), 1L))
                .expectException(CommandRefused.class)
                .expectExceptionMessage(PI_3.number() + " " + PI_3.text().en())
                .expectNoEvents();
    }

    @Test
    void every_fact_is_read_back() {
        var facts = new ArrayList<PilotEvent>();
        for (var fact : PilotFacts.all()) {
            if (fact.pilotId().equals(NORDLAND)) facts.add(fact);
        }
        facts.add(annulled(facts.indexOf(DUPLICATE_MARKED)));
        facts.add(joined(day("2021-01-01")));
        facts.add(roleChanged(day("2021-11-01"), MunicipalityRole.TEST));
        facts.add(left(day("2022-06-30")));
        assertThat(facts.stream().map(Object::getClass)).contains(PilotEvent.class.getPermittedSubclasses());
        axon.given(facts)
                .when(asked(INDICATOR_MEASURED, (long) facts.size()))
                .expectResultMessagePayload(outcome(facts.size() + 1, INDICATOR_MEASURED));
    }

    private static AskPilot asked(PilotEvent fact, @Nullable Long expectedVersion) {
        return new AskPilot(NORDLAND, Mode.REGISTER, fact, OtherPilots.NONE, PILOT.circumstances(), expectedVersion);
    }

    private static Outcome outcome(long version, PilotEvent... recorded) {
        return new Outcome(NORDLAND.toString(), version, List.of(recorded));
    }
}
