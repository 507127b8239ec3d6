package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/** A deviation may be put right later than was agreed (PA-7, X-10). */
@JsonTypeName("no.tunbok.approval.DeviationDeadlineExtended.1")
public record DeviationDeadlineExtended(
        ApprovalId approvalId,
        Occurred occurredOn,
        DeviationId deviationId,
        LocalDate newDeadline,
        IndividualDecision decision)
        implements ApprovalEvent, Decided {}
