package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/**
 * The approval was renewed; the day is the day of the decision (PA-13, X-10).
 *
 * @param basisAudit the number of the external audit in this approval on which it rests, from 0
 */
@JsonTypeName("no.tunbok.approval.ProviderReapproved.1")
public record ProviderReapproved(
        ApprovalId approvalId,
        Occurred occurredOn,
        long basisAudit,
        LocalDate nextExternalAuditDue,
        IndividualDecision decision)
        implements ApprovalEvent, Decided {}
