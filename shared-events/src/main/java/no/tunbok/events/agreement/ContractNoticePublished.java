package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Several;
import org.jspecify.annotations.Nullable;

/**
 * The agreement was announced; the day is the day of publication, which settles the thresholds (FA-1, FA-4, FA-5, FA-21).
 *
 * @param buyers all who may buy under it; nobody joins later
 * @param termMonths without options
 * @param runOffMonths by how much a call-off may run on after the agreement's end (FA-10)
 * @param exceptionalGround why it lasts longer than four years, if it does
 */
@JsonTypeName("no.tunbok.agreement.ContractNoticePublished.1")
public record ContractNoticePublished(
        AgreementId agreementId,
        Occurred occurredOn,
        List<OrganisationNumber> buyers,
        @Nullable String doffinReference,
        @Nullable String tedReference,
        LocalDate tenderDeadline,
        Volume volume,
        int termMonths,
        List<AgreementOption> options,
        @Nullable Integer runOffMonths,
        CallOffMethod callOffMethod,
        ProcurementVehicle vehicle,
        @Nullable Confidential exceptionalGround)
        implements AgreementEvent {
    public ContractNoticePublished {
        buyers = Several.of(buyers);
        options = Several.of(options);
    }
}
