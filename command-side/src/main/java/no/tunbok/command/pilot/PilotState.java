package no.tunbok.command.pilot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.*;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import org.jspecify.annotations.Nullable;

/** What the rules need to know of a pilot, and nothing more, folded from the facts that stand in the order of the world. */
final class PilotState {

    private enum Gathering {
        PLANNED,
        HELD,
        CANCELLED
    }

    private @Nullable Theme theme;
    private @Nullable Occurred applied;
    private @Nullable Occurred rejected;
    private @Nullable Occurred granted;
    private @Nullable Period grantPeriod;
    private @Nullable Occurred started;
    private @Nullable Occurred extended;
    private @Nullable Occurred newEnd;
    private @Nullable Occurred concluded;
    private @Nullable Occurred discontinued;
    private @Nullable Occurred closed;
    private @Nullable Occurred finalReport;
    private @Nullable Occurred supplementaryReport;
    private @Nullable Occurred researchReport;
    private long grant;
    private long paid;
    private final List<Membership> memberships = new ArrayList<>();
    private final Map<WorkshopId, Gathering> gatherings = new HashMap<>();
    private final Set<MeasureId> measures = new HashSet<>();
    private final Set<EffectId> effects = new HashSet<>();

    private PilotState() {}

    static PilotState of(List<Standing<PilotEvent>> facts) {
        var state = new PilotState();
        facts.forEach(s -> state.take(s.fact(), s.occurred()));
        return state;
    }

    /** Total, whatever facts there are; without a default, so that a new kind of fact must be given a meaning. */
    private void take(PilotEvent fact, Occurred when) {
        switch (fact) {
            case PilotApplicationRegistered f -> {
                applied = when;
                theme = f.theme();
            }
            case PilotApplicationRejected _ -> rejected = when;
            case PilotGrantAwarded f -> {
                granted = when;
                grantPeriod = f.period();
                grant += f.amount().ore();
            }
            case GrantAmountChanged f -> grant += f.delta().ore();
            case GrantPaymentRegistered f -> paid += f.amount().ore();
            case GrantRepaymentRegistered f -> paid -= f.amount().ore();
            case PilotStarted _ -> started = when;
            case MunicipalityJoined f ->
                memberships.add(new Membership(f.organisationNumber(), f.cityDistrict(), f.role(), when, null));
            case MunicipalityRoleChanged f ->
                change(f.organisationNumber(), f.cityDistrict(), when, m -> m.in(f.role()));
            case MunicipalityLeft f -> change(f.organisationNumber(), f.cityDistrict(), when, m -> m.until(when));
            case MeasurePlanned f -> measures.add(f.measureId());
            case WorkshopPlanned f -> gatherings.putIfAbsent(f.workshopId(), Gathering.PLANNED);
            case WorkshopHeld f -> gatherings.put(f.workshopId(), Gathering.HELD);
            case WorkshopCancelled f -> gatherings.put(f.workshopId(), Gathering.CANCELLED);
            case ResearchReportPublished _ -> researchReport = when;
            case EffectReported f -> effects.add(f.effectId());
            case PilotExtended f -> {
                extended = when;
                newEnd = f.newEnd();
            }
            case PilotConcluded _ -> concluded = when;
            case ReportSubmitted f -> {
                if (f.kind() == ReportKind.FINAL) finalReport = when;
                if (f.kind() == ReportKind.SUPPLEMENTARY) supplementaryReport = when;
            }
            case PilotClosed _ -> closed = when;
            case PilotDiscontinued _ -> discontinued = when;
            case CoFundingRegistered _,
                    PartnerJoined _,
                    MeasureStarted _,
                    MeasureCompleted _,
                    MeasureDropped _,
                    WorkshopRescheduled _,
                    StudyTripMade _,
                    AccompanyingResearchEngaged _,
                    EffectRevised _,
                    IndicatorMeasured _,
                    PilotFactCorrected _,
                    PilotFactAnnulled _,
                    PilotRuleBroken _ -> {}
        }
    }

    private void change(
            OrganisationNumber municipality,
            @Nullable String cityDistrict,
            Occurred when,
            UnaryOperator<Membership> change) {
        for (int i = memberships.size() - 1; i >= 0; i--) {
            var membership = memberships.get(i);
            if (membership.isOf(municipality, cityDistrict) && membership.mayBeOn(when)) {
                memberships.set(i, change.apply(membership));
                return;
            }
        }
    }

    boolean awaitsDecision() {
        return applied != null && granted == null && rejected == null;
    }

    boolean mayStartOn(Occurred day) {
        return granted != null && !day.certainlyBefore(granted) && started == null && !isOver();
    }

    boolean runs() {
        return granted != null && !isOver();
    }

    /** Whether it can have come to its end on that day. */
    boolean mayEndOn(Occurred day) {
        return started != null && !day.certainlyBefore(started) && !isOver();
    }

    private boolean isOver() {
        return concluded != null || discontinued != null || closed != null;
    }

    boolean namesPilotMunicipality() {
        return theme == Theme.UPPER_SECONDARY_SCHOOL
                || memberships.stream().anyMatch(m -> m.role() == MunicipalityRole.PILOT);
    }

    boolean takesPart(OrganisationNumber municipality, @Nullable String cityDistrict, Occurred day) {
        return memberships.stream().anyMatch(m -> m.isOf(municipality, cityDistrict) && m.mayBeOn(day));
    }

    boolean mayJoin(OrganisationNumber municipality, @Nullable String cityDistrict, Occurred day) {
        return memberships.stream().noneMatch(m -> m.isOf(municipality, cityDistrict) && m.certainlyOverlaps(day));
    }

    /** What is granted by now, in øre. */
    long grant() {
        return grant;
    }

    /** What is paid out less what is paid back, in øre. */
    long paid() {
        return paid;
    }

    /** Whether the day can lie between the beginning and the end of the pilot, as far as they are known. */
    boolean mayRunOn(Occurred day) {
        var beginning = started != null ? started : grantPeriod == null ? null : Occurred.on(grantPeriod.from());
        var end = end();
        return beginning != null && !day.certainlyBefore(beginning) && (end == null || !day.certainlyAfter(end));
    }

    boolean endsBefore(Occurred day) {
        var end = end();
        return end == null || end.certainlyBefore(day);
    }

    private @Nullable Occurred end() {
        if (concluded != null) return concluded;
        if (newEnd != null) return newEnd;
        return grantPeriod == null || grantPeriod.to() == null ? null : Occurred.on(grantPeriod.to());
    }

    boolean knows(WorkshopId workshop) {
        return gatherings.containsKey(workshop);
    }

    boolean isPlanned(WorkshopId workshop) {
        return gatherings.get(workshop) == Gathering.PLANNED;
    }

    boolean knows(MeasureId measure) {
        return measures.contains(measure);
    }

    boolean knows(EffectId effect) {
        return effects.contains(effect);
    }

    boolean researchMayBeOutOn(Occurred day) {
        return researchReport != null && !day.certainlyBefore(researchReport);
    }

    boolean mayClose() {
        var owesSupplement = extended != null
                && finalReport != null
                && !finalReport.certainlyAfter(extended)
                && supplementaryReport == null;
        return concluded != null && closed == null && finalReport != null && !owesSupplement;
    }
}
