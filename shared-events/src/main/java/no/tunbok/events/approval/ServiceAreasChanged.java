package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.events.value.Several;
import org.jspecify.annotations.Nullable;

/**
 * The provider was approved for other services than before (PA-24, X-10).
 *
 * @param basisAudit the number of the external audit in this approval on which it rests, if it rests on one, from 0
 */
@JsonTypeName("no.tunbok.approval.ServiceAreasChanged.1")
public record ServiceAreasChanged(
        ApprovalId approvalId,
        Occurred occurredOn,
        List<ServiceArea> added,
        List<ServiceArea> removed,
        @Nullable Long basisAudit,
        IndividualDecision decision)
        implements ApprovalEvent, Decided {

    public ServiceAreasChanged {
        added = Several.of(added);
        removed = Several.of(removed);
    }
}
