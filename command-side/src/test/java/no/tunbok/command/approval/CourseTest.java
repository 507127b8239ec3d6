package no.tunbok.command.approval;

import static no.tunbok.command.approval.ApprovalLife.*;
import static no.tunbok.events.testkit.PilotFacts.between;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Test;

/** Which statuses the steps of an approval can have led to. */
class CourseTest {

    /** More than there are orders tried of: the approval and six suspensions. */
    @Test
    void of_many_steps_at_once_each_may_follow_from_what_another_led_to() {
        var march = between("2021-03-01", "2021-03-31", Precision.MONTH);
        var steps = Stream.concat(Stream.of(approved(march)), Collections.nCopies(6, suspended(march)).stream());
        var course = Course.of(
                APPROVAL.given(Stream.concat(Stream.of(APPLIED), steps).toArray(ApprovalEvent[]::new))
                        .history()
                        .standing());
        var next = on("2021-06-01");
        assertThat(course.decidedBefore(lifted(next), next))
                .containsExactlyInAnyOrder(
                        ApprovalStatus.REGISTERED, ApprovalStatus.APPROVED, ApprovalStatus.SUSPENDED);
    }
}
