package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/**
 * The approval is set aside for a time; the day is the day of the decision (PA-12, PA-17, X-10).
 *
 * @param effectiveFrom the first day without approval
 * @param condition what it takes to have it lifted
 */
@JsonTypeName("no.tunbok.approval.ApprovalSuspended.1")
public record ApprovalSuspended(
        ApprovalId approvalId,
        Occurred occurredOn,
        LocalDate effectiveFrom,
        Confidential condition,
        IndividualDecision decision)
        implements ApprovalEvent, Decided {}
