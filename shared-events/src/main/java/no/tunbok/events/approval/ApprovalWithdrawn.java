package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/**
 * The approval was taken back; the day is the day of the decision (PA-17, X-10).
 *
 * @param effectiveFrom the first day without approval
 */
@JsonTypeName("no.tunbok.approval.ApprovalWithdrawn.1")
public record ApprovalWithdrawn(
        ApprovalId approvalId, Occurred occurredOn, LocalDate effectiveFrom, IndividualDecision decision)
        implements ApprovalEvent, Decided {}
