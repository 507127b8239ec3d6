package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementLife.*;
import static no.tunbok.command.agreement.AgreementRule.FA_2;
import static no.tunbok.events.testkit.AgreementFacts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.matches;

import java.util.ArrayList;
import java.util.List;
import no.tunbok.command.judgement.CommandRefused;
import no.tunbok.command.judgement.EntryUnknown;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Outcome;
import no.tunbok.command.judgement.VersionStale;
import no.tunbok.events.agreement.*;
import no.tunbok.events.testkit.AgreementFacts;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That what is asked and what is recorded find their way through Axon. The rules have tests of their own. */
class AgreementTest {

    private final AggregateTestFixture<FrameworkAgreement> axon = new AggregateTestFixture<>(FrameworkAgreement.class);

    @Test
    void the_plan_opens_the_agreement() {
        axon.givenNoPriorActivity()
                .when(asked(PLANNED, null))
                .expectEvents(PLANNED)
                .expectResultMessagePayload(outcome(1, PLANNED));
    }

    @Test
    void there_is_no_agreement_before_its_plan() {
        axon.givenNoPriorActivity()
                .when(asked(SIGNED, null))
                .expectException(EntryUnknown.class)
                .expectNoEvents();
    }

    @Test
    void asked_again_nothing_is_recorded() {
        axon.given(PLANNED, MARKET_DIALOGUE_HELD)
                .when(asked(PLANNED, null))
                .expectNoEvents()
                .expectResultMessagePayload(outcome(2));
    }

    @Test
    void a_call_off_past_the_ceiling_is_recorded_with_the_remark_on_it() {
        var callOff = calledOff(9_000_001);
        var remark = new AgreementRuleBroken(KONGSBERG_AGREEMENT, callOff.occurredOn(), 5, "FA-2");
        axon.given(PLANNED, noticed(NINE_MILLION), AWARDED, SIGNED, ENTERED_INTO_FORCE)
                .when(asked(callOff, null))
                .expectEvents(callOff, remark)
                .expectResultMessagePayload(outcome(7, callOff, remark));
    }

    @Test
    void the_mode_decides_what_a_broken_rule_does() {
        axon.given(PLANNED, noticed(NINE_MILLION), AWARDED, SIGNED, ENTERED_INTO_FORCE)
                .when(new AskAgreement(
                        KONGSBERG_AGREEMENT,
                        Mode.DECIDE,
                        calledOff(9_000_001),
                        Approvals.UNKNOWN,
                        AGREEMENT.circumstances(),
                        null))
                .expectException(CommandRefused.class)
                .expectExceptionMessage(FA_2.number() + " " + FA_2.text().en())
                .expectNoEvents();
    }

    @Test
    void whoever_relies_on_another_version_is_told_so() {
        axon.given(PLANNED, MARKET_DIALOGUE_HELD)
                .when(asked(noticed(NINE_MILLION), 1L))
                .expectException(matches(
                        (Object e) -> e instanceof VersionStale stale && stale.expected() == 1 && stale.actual() == 2))
                .expectNoEvents();
    }

    @Test
    void every_fact_is_read_back() {
        var facts = new ArrayList<>(AgreementFacts.all());
        facts.add(annulled(facts.indexOf(DUPLICATE_MARKED)));
        assertThat(facts.stream().map(Object::getClass)).contains(AgreementEvent.class.getPermittedSubclasses());
        axon.given(facts)
                .when(asked(MARKET_DIALOGUE_HELD, (long) facts.size()))
                .expectResultMessagePayload(outcome(facts.size() + 1, MARKET_DIALOGUE_HELD));
    }

    private static AskAgreement asked(AgreementEvent fact, @Nullable Long expectedVersion) {
        return new AskAgreement(
                KONGSBERG_AGREEMENT,
                Mode.REGISTER,
                fact,
                Approvals.UNKNOWN,
                AGREEMENT.circumstances(),
                expectedVersion);
    }

    private static Outcome outcome(long version, AgreementEvent... recorded) {
        return new Outcome(KONGSBERG_AGREEMENT.toString(), version, List.of(recorded));
    }
}
