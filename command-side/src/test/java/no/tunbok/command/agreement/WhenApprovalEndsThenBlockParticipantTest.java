package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementLife.annulled;
import static no.tunbok.command.agreement.AgreementLife.left;
import static no.tunbok.command.agreement.AgreementLife.on;
import static no.tunbok.events.testkit.AgreementFacts.APPROVAL_OF_FIRST;
import static no.tunbok.events.testkit.AgreementFacts.AWARDED;
import static no.tunbok.events.testkit.AgreementFacts.ENTERED_INTO_FORCE;
import static no.tunbok.events.testkit.AgreementFacts.FIRST_FARM;
import static no.tunbok.events.testkit.AgreementFacts.KONGSBERG_AGREEMENT;
import static no.tunbok.events.testkit.AgreementFacts.PLANNED;
import static no.tunbok.events.testkit.ApprovalFacts.APPLICATION_REGISTERED;
import static no.tunbok.events.testkit.ApprovalFacts.APPROVED;
import static no.tunbok.events.testkit.ApprovalFacts.RELINQUISHED;
import static no.tunbok.events.testkit.ApprovalFacts.SUSPENDED;
import static no.tunbok.events.testkit.ApprovalFacts.SUSPENSION_LIFTED;
import static no.tunbok.events.testkit.ApprovalFacts.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.BlockCause;
import no.tunbok.events.agreement.JudgedOn;
import no.tunbok.events.agreement.ParticipantBlocked;
import no.tunbok.events.agreement.ParticipantUnblocked;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.history.History;
import no.tunbok.events.testkit.Told;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of the first farm in Kongsberg, approved from 1 May 2021, in an agreement that holds until 29 February 2024. */
class WhenApprovalEndsThenBlockParticipantTest {

    private final List<ApprovalEvent> approval = new ArrayList<>(List.of(APPLICATION_REGISTERED, APPROVED));
    private final List<AgreementEvent> agreement = new ArrayList<>(List.of(PLANNED, AWARDED, ENTERED_INTO_FORCE));

    private final WhenApprovalEndsThenBlockParticipant policy = new WhenApprovalEndsThenBlockParticipant(
            id -> id.equals(APPROVAL_OF_FIRST.value()) ? Told.late(approval) : History.empty());

    @Test
    void of_an_approval_that_lasts_nothing_follows() {
        assertThat(follows("2023-09-14")).isEmpty();
    }

    @Test
    void who_is_suspended_is_blocked_from_the_day_on_which_that_counts() {
        approval.add(SUSPENDED);
        assertThat(follows("2023-09-14")).isEmpty();
        assertThat(lookAgainOn("2023-09-14")).isEqualTo("2023-09-15");
        assertThat(follows("2023-09-15")).containsExactly(blocked("2023-09-15", BlockCause.APPROVAL_SUSPENDED, 3));
        assertThat(follows("2023-10-20"))
                .as("after an outage")
                .containsExactly(blocked("2023-09-15", BlockCause.APPROVAL_SUSPENDED, 3));
    }

    @Test
    void it_is_told_once_and_nobody_is_contradicted_who_takes_it_back() {
        approval.add(SUSPENDED);
        record("2023-09-15");
        assertThat(follows("2023-09-16")).isEmpty();
        agreement.add(annulled(agreement.size() - 1L));
        assertThat(follows("2023-09-17")).isEmpty();
    }

    @Test
    void who_is_approved_again_may_be_called_on_again() {
        approval.add(SUSPENDED);
        record("2023-09-15");
        approval.add(SUSPENSION_LIFTED);
        assertThat(follows("2023-11-01")).containsExactly(unblocked("2023-11-01", 4));
        record("2023-11-01");
        assertThat(follows("2023-11-02")).isEmpty();
    }

    @Test
    void who_may_be_called_on_again_may_be_blocked_again() {
        approval.add(SUSPENDED);
        record("2023-09-15");
        approval.add(SUSPENSION_LIFTED);
        record("2023-11-01");
        approval.add(RELINQUISHED);
        assertThat(follows("2024-02-15")).containsExactly(blocked("2024-02-15", BlockCause.APPROVAL_RELINQUISHED, 5));
    }

    @Test
    void nor_is_anybody_contradicted_who_takes_back_that_it_may_be_called_on_again() {
        approval.add(SUSPENDED);
        record("2023-09-15");
        approval.add(SUSPENSION_LIFTED);
        record("2023-11-01");
        agreement.add(annulled(agreement.size() - 1L));
        assertThat(follows("2023-11-02")).isEmpty();
    }

    @Test
    void what_lies_ahead_does_not_move_the_day() {
        approval.addAll(List.of(SUSPENDED, SUSPENSION_LIFTED, WITHDRAWN));
        assertThat(follows("2023-09-20")).containsExactly(blocked("2023-09-15", BlockCause.APPROVAL_SUSPENDED, 5));
    }

    @Test
    void a_block_lasts_a_day_at_least() {
        approval.add(SUSPENDED);
        record("2023-09-15");
        approval.removeLast();
        approval.add(APPROVED);
        assertThat(follows("2023-09-15")).isEmpty();
        assertThat(lookAgainOn("2023-09-15")).isEqualTo("2023-09-16");
        assertThat(follows("2023-09-16")).hasSize(1);
    }

    @Test
    void whom_somebody_has_blocked_for_another_reason_stays_blocked() {
        agreement.add(new ParticipantBlocked(
                KONGSBERG_AGREEMENT, Occurred.on(on("2023-01-10")), FIRST_FARM, BlockCause.OTHER, null));
        approval.addAll(List.of(SUSPENDED, SUSPENSION_LIFTED));
        assertThat(follows("2023-12-01")).isEmpty();
    }

    @Test
    void a_suspension_that_ended_before_anybody_looked_leaves_no_trace() {
        approval.addAll(List.of(SUSPENDED, SUSPENSION_LIFTED));
        assertThat(follows("2023-12-01")).isEmpty();
    }

    @Test
    void the_cause_is_how_the_approval_ended() {
        approval.add(RELINQUISHED);
        assertThat(follows("2024-02-15")).containsExactly(blocked("2024-02-15", BlockCause.APPROVAL_RELINQUISHED, 3));
    }

    @Test
    void an_approval_that_was_never_given_ends_nothing() {
        approval.remove(APPROVED);
        assertThat(follows("2023-10-01")).isEmpty();
    }

    @Test
    void whoever_has_left_is_not_blocked() {
        agreement.add(left(Occurred.on(on("2023-09-01")), FIRST_FARM));
        approval.add(SUSPENDED);
        assertThat(follows("2023-10-01")).isEmpty();
    }

    @Test
    void nor_is_anybody_once_the_term_is_over() {
        approval.add(WITHDRAWN);
        assertThat(follows("2024-03-01")).isEmpty();
    }

    private List<AgreementEvent> follows(String day) {
        return policy.follows(Told.late(agreement), on(day));
    }

    private @Nullable String lookAgainOn(String day) {
        return policy.lookAgainOn(Told.late(agreement), on(day))
                .map(Object::toString)
                .orElse(null);
    }

    private void record(String day) {
        agreement.addAll(follows(day));
    }

    private static ParticipantBlocked blocked(String day, BlockCause cause, int version) {
        return new ParticipantBlocked(KONGSBERG_AGREEMENT, Occurred.on(on(day)), FIRST_FARM, cause, judgedOn(version));
    }

    private static ParticipantUnblocked unblocked(String day, int version) {
        return new ParticipantUnblocked(KONGSBERG_AGREEMENT, Occurred.on(on(day)), FIRST_FARM, judgedOn(version));
    }

    private static JudgedOn judgedOn(int version) {
        return new JudgedOn(APPROVAL_OF_FIRST, version - 1L, version);
    }
}
