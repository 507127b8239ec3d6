package no.tunbok.events.agreement;

import java.util.List;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.events.value.Several;
import org.jspecify.annotations.Nullable;

/**
 * What a provider was awarded.
 *
 * @param approvalId under which it is a provider, where one is known (FA-7)
 * @param serviceAreas for which it may be called on; none told means all of the agreement's
 * @param rank from 1, where call-offs go by rank
 * @param capacity the most that it can take at a time
 * @param minimum what it was promised (FA-20)
 * @param judgedOn what was known of its approval
 */
public record AwardedParticipant(
        OrganisationNumber organisationNumber,
        @Nullable ApprovalId approvalId,
        List<ServiceArea> serviceAreas,
        List<String> lots,
        @Nullable Integer rank,
        @Nullable Quantity capacity,
        @Nullable Quantity minimum,
        @Nullable JudgedOn judgedOn) {
    public AwardedParticipant {
        serviceAreas = Several.of(serviceAreas);
        lots = Several.of(lots);
    }
}
