package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.ProducerNumber;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.events.value.Several;
import org.jspecify.annotations.Nullable;

/**
 * A provider applied for approval of what it offers on a farm; the day is the day of the application (PA-1, PA-2).
 *
 * @param enterpriseName as registered; that of a sole trader holds a surname
 * @param displayName shown on the map of approved farms, if it is another
 * @param municipalityNumber valid on the day
 * @param network of providers, if it belongs to one
 * @param iptSchoolCompletedOn the day when the required course was completed, if it was
 * @param predecessor the approval that this follows upon, when the farm has a new user or the enterprise has moved
 */
@JsonTypeName("no.tunbok.approval.ApprovalApplicationRegistered.1")
public record ApprovalApplicationRegistered(
        ApprovalId approvalId,
        Occurred occurredOn,
        OrganisationNumber organisationNumber,
        Confidential enterpriseName,
        @Nullable Confidential displayName,
        ProducerNumber producerNumber,
        List<CadastralUnit> cadastralUnits,
        PostalAddress address,
        MunicipalityNumber municipalityNumber,
        @Nullable String website,
        Confidential email,
        Confidential mobile,
        List<ServiceArea> serviceAreas,
        @Nullable Body network,
        @Nullable LocalDate iptSchoolCompletedOn,
        @Nullable ApprovalId predecessor)
        implements ApprovalEvent {

    public ApprovalApplicationRegistered {
        cadastralUnits = Several.of(cadastralUnits);
        serviceAreas = Several.of(serviceAreas);
    }
}
