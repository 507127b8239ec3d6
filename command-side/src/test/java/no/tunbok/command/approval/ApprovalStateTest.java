package no.tunbok.command.approval;

import static no.tunbok.command.approval.ApprovalLife.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.value.ServiceArea;
import org.junit.jupiter.api.Test;

/** What the rules are told of an approval where the same was told of it more than once. */
class ApprovalStateTest {

    @Test
    void of_two_approvals_the_last_says_which_areas_there_are() {
        var again = approved(on("2023-04-26"), "2023-05-01", "2025-03-10", List.of(ServiceArea.RESPITE));
        var state = state(again);
        assertThat(state.mayCover(ServiceArea.PRIMARY_SCHOOL, on("2023-04-25"))).isTrue();
        assertThat(state.mayCover(ServiceArea.RESPITE, on("2023-04-25"))).isFalse();
        assertThat(state.mayCover(ServiceArea.PRIMARY_SCHOOL, on("2023-04-26"))).isFalse();
        assertThat(state.mayCover(ServiceArea.RESPITE, on("2023-04-26"))).isTrue();
    }

    @Test
    void a_notice_is_of_the_decision_that_it_names() {
        var state = state(notice(on("2021-04-28"), 4L, "2021-04-29"), notice(on("2022-06-02"), 6L, "2022-06-03"));
        assertThat(state.noticeReceived(4)).hasValue(LocalDate.parse("2021-04-29"));
        assertThat(state.noticeReceived(6)).hasValue(LocalDate.parse("2022-06-03"));
        assertThat(state.noticeReceived(5)).isEmpty();
    }

    private static ApprovalState state(ApprovalEvent... more) {
        return ApprovalState.of(running(more).history().standing());
    }
}
