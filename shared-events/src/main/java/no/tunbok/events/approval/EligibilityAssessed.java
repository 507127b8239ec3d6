package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Several;

/**
 * It was decided whether the business falls within the definition of the scheme (PA-4, X-10).
 *
 * @param criteria what was found, for and against
 */
@JsonTypeName("no.tunbok.approval.EligibilityAssessed.1")
public record EligibilityAssessed(
        ApprovalId approvalId,
        Occurred occurredOn,
        Eligibility outcome,
        List<EligibilityCriterion> criteria,
        IndividualDecision decision)
        implements ApprovalEvent, Decided {

    public EligibilityAssessed {
        criteria = Several.of(criteria);
    }
}
