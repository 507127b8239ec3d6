package no.tunbok.query.agreementdossier;

import java.time.LocalDate;
import no.tunbok.events.agreement.AgreementStanding;
import no.tunbok.events.agreement.CallOffMethod;
import no.tunbok.events.agreement.ContractNoticePublished;
import no.tunbok.events.agreement.FrameworkPlanned;
import no.tunbok.events.agreement.ProcurementRegime;
import no.tunbok.events.agreement.ProcurementVehicle;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/** How the agreement came to be: the plan, and the notice once it is out. */
public record Procurement(
        @Nullable Occurred plannedOn,
        @Nullable ProcurementRegime regime,
        @Nullable Wording regimeText,
        @Nullable Occurred announcedOn,
        @Nullable String doffinReference,
        @Nullable String tedReference,
        @Nullable LocalDate tenderDeadline,
        @Nullable CallOffMethod callOffMethod,
        @Nullable Wording callOffMethodText,
        @Nullable ProcurementVehicle vehicle) {

    static Procurement of(AgreementStanding standing) {
        return of(standing.plan(), standing.notice());
    }

    private static Procurement of(@Nullable FrameworkPlanned plan, @Nullable ContractNoticePublished notice) {
        return new Procurement(
                plan == null ? null : plan.occurredOn(),
                plan == null ? null : plan.procurementRegime(),
                plan == null ? null : Labels.of(plan.procurementRegime()),
                notice == null ? null : notice.occurredOn(),
                notice == null ? null : notice.doffinReference(),
                notice == null ? null : notice.tedReference(),
                notice == null ? null : notice.tenderDeadline(),
                notice == null ? null : notice.callOffMethod(),
                notice == null ? null : Labels.of(notice.callOffMethod()),
                notice == null ? null : notice.vehicle());
    }
}
