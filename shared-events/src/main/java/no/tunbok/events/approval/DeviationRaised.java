package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * An audit found something that must be put right by an agreed day (PA-7).
 *
 * @param reopens the closed one that turned out not to be put right (PA-8)
 */
@JsonTypeName("no.tunbok.approval.DeviationRaised.1")
public record DeviationRaised(
        ApprovalId approvalId,
        Occurred occurredOn,
        DeviationId deviationId,
        String checklistPoint,
        DeviationSeverity severity,
        DeviationOrigin origin,
        LocalDate closingDeadline,
        Confidential description,
        @Nullable DeviationId reopens)
        implements ApprovalEvent {}
