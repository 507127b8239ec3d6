package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.history.DeadlinePassed;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * What the approval waited for had not come when its last day was over; the day is the first one after (PA-9, PA-10, PA-11,
 * PA-18, X-19). It changes nothing by itself: what follows is for people to decide.
 *
 * @param about which deviation, or the number of which request or decision, where it is one of several
 */
@JsonTypeName("no.tunbok.approval.DeadlinePassed.1")
public record ApprovalDeadlinePassed(
        ApprovalId approvalId,
        Occurred occurredOn,
        ApprovalDeadline kind,
        LocalDate lastDay,
        @Nullable String about) implements ApprovalEvent, DeadlinePassed<ApprovalDeadline> {}
