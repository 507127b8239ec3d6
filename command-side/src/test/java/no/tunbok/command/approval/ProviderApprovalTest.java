package no.tunbok.command.approval;

import static no.tunbok.command.approval.ApprovalLife.*;
import static no.tunbok.command.approval.ApprovalRule.PA_5;
import static no.tunbok.events.testkit.ApprovalFacts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.matches;

import java.util.ArrayList;
import java.util.List;
import no.tunbok.command.judgement.CommandRefused;
import no.tunbok.command.judgement.EntryUnknown;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Outcome;
import no.tunbok.command.judgement.VersionStale;
import no.tunbok.events.approval.*;
import no.tunbok.events.testkit.ApprovalFacts;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That what is asked and what is recorded find their way through Axon. The rules have tests of their own. */
class ProviderApprovalTest {

    private final AggregateTestFixture<ProviderApproval> axon = new AggregateTestFixture<>(ProviderApproval.class);

    @Test
    void the_application_opens_the_approval() {
        axon.givenNoPriorActivity()
                .when(asked(APPLICATION_REGISTERED, null))
                .expectEvents(APPLICATION_REGISTERED)
                .expectResultMessagePayload(outcome(1, APPLICATION_REGISTERED));
    }

    @Test
    void there_is_no_approval_before_its_application() {
        axon.givenNoPriorActivity()
                .when(asked(SELF_AUDIT_COMPLETED, null))
                .expectException(EntryUnknown.class)
                .expectExceptionMessage("The register has no entry " + SOLBAKKEN + ".")
                .expectNoEvents();
    }

    @Test
    void asked_again_nothing_is_recorded() {
        axon.given(APPLICATION_REGISTERED, ELIGIBILITY_ASSESSED)
                .when(asked(APPLICATION_REGISTERED, null))
                .expectNoEvents()
                .expectResultMessagePayload(outcome(2));
    }

    @Test
    void a_fact_is_recorded_with_the_remarks_on_it() {
        var given = approved(on("2021-04-26"));
        var remark = new ApprovalRuleBroken(SOLBAKKEN, given.occurredOn(), 3, "PA-5");
        axon.given(APPLICATION_REGISTERED, ELIGIBILITY_ASSESSED, SELF_AUDIT_COMPLETED)
                .when(asked(given, null))
                .expectEvents(given, remark)
                .expectResultMessagePayload(outcome(5, given, remark));
    }

    @Test
    void the_mode_decides_what_a_broken_rule_does() {
        axon.given(APPLICATION_REGISTERED, ELIGIBILITY_ASSESSED, SELF_AUDIT_COMPLETED)
                .when(new AskApproval(
                        SOLBAKKEN, Mode.DECIDE, approved(on("2021-04-26")), false, APPROVAL.circumstances(), null))
                .expectException(CommandRefused.class)
                .expectExceptionMessage(PA_5.number() + " " + PA_5.text().en())
                .expectNoEvents();
    }

    @Test
    void whoever_relies_on_another_version_is_told_so() {
        for (long other : new long[] {0, 1, 3}) {
            new AggregateTestFixture<>(ProviderApproval.class)
                    .given(APPLICATION_REGISTERED, ELIGIBILITY_ASSESSED)
                    .when(asked(SELF_AUDIT_COMPLETED, other))
                    .expectException(matches((Object e) ->
                            e instanceof VersionStale stale && stale.expected() == other && stale.actual() == 2))
                    .expectNoEvents();
        }
    }

    @Test
    void a_correction_finds_its_fact() {
        var correction = corrected(1, assessed(on("2021-02-02"), Eligibility.NOT_ELIGIBLE));
        axon.given(APPLICATION_REGISTERED, ELIGIBILITY_ASSESSED)
                .when(new AskApproval(SOLBAKKEN, Mode.DECIDE, correction, false, APPROVAL.circumstances(), 2L))
                .expectEvents(correction)
                .expectResultMessagePayload(outcome(3, correction));
    }

    @Test
    void every_fact_is_read_back() {
        var facts = new ArrayList<>(ApprovalFacts.all());
        assertThat(facts.stream().map(Object::getClass)).contains(ApprovalEvent.class.getPermittedSubclasses());
        facts.removeIf(fact -> fact.duplicateOf().isPresent());
        var notice = notice(on("2025-01-01"), null, null);
        axon.given(facts)
                .when(asked(notice, (long) facts.size()))
                .expectResultMessagePayload(outcome(facts.size() + 1, notice));
    }

    private static AskApproval asked(ApprovalEvent fact, @Nullable Long expectedVersion) {
        return new AskApproval(SOLBAKKEN, Mode.REGISTER, fact, false, APPROVAL.circumstances(), expectedVersion);
    }

    private static Outcome outcome(long version, ApprovalEvent... recorded) {
        return new Outcome(SOLBAKKEN.toString(), version, List.of(recorded));
    }
}
