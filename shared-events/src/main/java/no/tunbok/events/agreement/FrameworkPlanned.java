package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.events.value.Several;
import org.jspecify.annotations.Nullable;

/**
 * A framework agreement was planned; the day is the day on which the buyers settled it (FA-21).
 *
 * @param buyers all who are to buy under it
 * @param options rights to extend, in their order
 */
@JsonTypeName("no.tunbok.agreement.FrameworkPlanned.1")
public record FrameworkPlanned(
        AgreementId agreementId,
        Occurred occurredOn,
        List<OrganisationNumber> buyers,
        String title,
        List<ServiceArea> serviceAreas,
        ProcurementRegime procurementRegime,
        Volume volume,
        @Nullable Period plannedTerm,
        List<AgreementOption> options)
        implements AgreementEvent {
    public FrameworkPlanned {
        buyers = Several.of(buyers);
        serviceAreas = Several.of(serviceAreas);
        options = Several.of(options);
    }
}
