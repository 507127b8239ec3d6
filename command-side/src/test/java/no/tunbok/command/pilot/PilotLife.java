package no.tunbok.command.pilot;

import static no.tunbok.events.testkit.PilotFacts.*;

import java.util.List;
import no.tunbok.command.testkit.Asked;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.pilot.*;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import org.jspecify.annotations.Nullable;

/** Facts of one pilot, with only that said which a rule looks at. */
public final class PilotLife {

    public static final Asked<PilotEvent> PILOT = Asked.of(PilotDecisions.PILOT::decide);

    static final OrganisationNumber KONGSBERG = new OrganisationNumber("942402465");

    private PilotLife() {}

    static Occurred year(int year) {
        return between(year + "-01-01", year + "-12-31", Precision.YEAR);
    }

    static PilotApplicationRegistered applied(Occurred when, String programme, Theme theme, Body... applicants) {
        return new PilotApplicationRegistered(
                NORDLAND, when, programme, "Pilot", theme, List.of(applicants), null, null);
    }

    static PilotApplicationRegistered applied(Theme theme) {
        return applied(day("2020-09-28"), "IPT-LOFTET-2", theme, COUNTY);
    }

    static PilotApplicationRejected rejected(Occurred when) {
        return new PilotApplicationRejected(NORDLAND, when, APPLICATION_REJECTED.decision());
    }

    static PilotGrantAwarded granted(Occurred when, long kroner) {
        return new PilotGrantAwarded(
                NORDLAND,
                when,
                kroner(kroner),
                List.of(COUNTY),
                period("2020-11-01", "2022-11-01"),
                List.of(),
                GRANT_AWARDED.decision());
    }

    static GrantAmountChanged changed(long kroner) {
        return new GrantAmountChanged(NORDLAND, day("2021-12-01"), kroner(kroner), GRANT_AMOUNT_CHANGED.decision());
    }

    static GrantPaymentRegistered paid(long kroner) {
        return new GrantPaymentRegistered(NORDLAND, day("2021-01-15"), kroner(kroner));
    }

    static GrantRepaymentRegistered repaid(long kroner) {
        return new GrantRepaymentRegistered(NORDLAND, day("2023-08-15"), kroner(kroner));
    }

    static PilotStarted started(Occurred when) {
        return new PilotStarted(NORDLAND, when, null);
    }

    static MunicipalityJoined joined(Occurred when, MunicipalityRole role) {
        return new MunicipalityJoined(NORDLAND, when, HADSEL, new MunicipalityNumber("1866"), null, role);
    }

    static MunicipalityJoined joined(Occurred when) {
        return joined(when, MunicipalityRole.PILOT);
    }

    static MunicipalityRoleChanged roleChanged(Occurred when, MunicipalityRole role) {
        return new MunicipalityRoleChanged(NORDLAND, when, HADSEL, null, role);
    }

    static MunicipalityLeft left(Occurred when) {
        return new MunicipalityLeft(NORDLAND, when, HADSEL, null, told("Ikke lenger kapasitet"));
    }

    static WorkshopPlanned planned(Occurred when) {
        return new WorkshopPlanned(NORDLAND, when, MIDWAY_SEMINAR, WorkshopKind.SEMINAR, "Midtveisseminar", when, null);
    }

    static WorkshopRescheduled moved(Occurred when) {
        return new WorkshopRescheduled(NORDLAND, when, MIDWAY_SEMINAR, day("2022-03-02"), null, told("Pandemien"));
    }

    static WorkshopCancelled cancelled(Occurred when) {
        return new WorkshopCancelled(NORDLAND, when, MIDWAY_SEMINAR, told("For få påmeldte"));
    }

    static WorkshopHeld held(Occurred when) {
        return held(when, null, List.of(NORDLAND), List.of());
    }

    static WorkshopHeld held(
            Occurred when, @Nullable MunicipalityNumber host, List<PilotId> pilots, List<MeasureId> measures) {
        return new WorkshopHeld(
                NORDLAND,
                when,
                MIDWAY_SEMINAR,
                WorkshopKind.SEMINAR,
                "Midtveisseminar",
                null,
                null,
                host,
                pilots,
                null,
                List.of(),
                List.of(),
                measures);
    }

    static PilotExtended extended(Occurred when, Occurred newEnd) {
        return new PilotExtended(NORDLAND, when, newEnd, COUNTY, null, EXTENDED.decision());
    }

    static PilotConcluded concluded(Occurred when) {
        return new PilotConcluded(NORDLAND, when);
    }

    static PilotDiscontinued discontinued(Occurred when) {
        return new PilotDiscontinued(NORDLAND, when, DISCONTINUED.decision());
    }

    static ReportSubmitted reported(ReportKind kind, Occurred when) {
        return new ReportSubmitted(NORDLAND, when, kind, "Rapport", null, null);
    }

    static PilotClosed closed(Occurred when) {
        return new PilotClosed(NORDLAND, when, kroner(2_837_654), CLOSED.decision());
    }

    static EffectReported effect(EffectBasis basis, boolean preliminary, Occurred when) {
        return new EffectReported(
                NORDLAND,
                when,
                MORE_PROVIDERS,
                told("Flere tilbydere"),
                EffectKind.EFFECT,
                COUNTY,
                basis,
                null,
                preliminary);
    }

    static PilotFactCorrected corrected(long target, PilotEvent instead) {
        return new PilotFactCorrected(
                NORDLAND,
                day("2024-02-01"),
                target,
                instead,
                CorrectionReason.WRONG_DATE,
                told("Feil dato"),
                "supervisor-2");
    }

    static PilotFactAnnulled annulled(long target) {
        return new PilotFactAnnulled(
                NORDLAND,
                day("2024-02-01"),
                target,
                CorrectionReason.NOT_HAPPENED,
                told("Har ikke skjedd"),
                "supervisor-2",
                null);
    }
}
