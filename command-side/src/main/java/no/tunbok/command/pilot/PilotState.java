package no.tunbok.command.pilot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.*;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a pilot, and nothing more, folded from the facts that stand in the order of the world.
 *
 * <p>Facts may be told late, so a question about a step names its day: what came certainly after that day does not hinder
 * it.
 */
final class PilotState {

    private record Award(Occurred decided, Period period, long ore) {}

    private record Extension(Occurred decided, Occurred newEnd) {}

    private @Nullable Theme theme;
    private @Nullable Occurred applied;
    private @Nullable Occurred rejected;
    private @Nullable Occurred discontinued;
    private @Nullable Occurred closed;
    private long changes;
    private long paid;
    private final List<Award> awards = new ArrayList<>();
    private final List<Occurred> starts = new ArrayList<>();
    private final List<Occurred> conclusions = new ArrayList<>();
    private final List<Occurred> researchReports = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private final List<Occurred> finalReports = new ArrayList<>();
    private final List<Occurred> supplementaryReports = new ArrayList<>();
    private final Memberships memberships;
    private final Map<WorkshopId, Gathering> gatherings = new HashMap<>();
    private final Map<MeasureId, MeasureSteps> measures = new HashMap<>();
    private final Set<EffectId> effects = new HashSet<>();

    private PilotState(Memberships memberships) {
        this.memberships = memberships;
    }

    static PilotState of(List<Standing<PilotEvent>> facts) {
        var state = new PilotState(Memberships.of(facts));
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
            case PilotGrantAwarded f ->
                awards.add(new Award(when, f.period(), f.amount().ore()));
            case GrantAmountChanged f -> changes += f.delta().ore();
            case GrantPaymentRegistered f -> paid += f.amount().ore();
            case GrantRepaymentRegistered f -> paid -= f.amount().ore();
            case PilotStarted _ -> starts.add(when);
            case MeasurePlanned f ->
                measures.merge(f.measureId(), MeasureSteps.UNTOLD.planned(when), (m, _) -> m.planned(when));
            case MeasureStarted f ->
                measures.merge(f.measureId(), MeasureSteps.UNTOLD.started(when), (m, _) -> m.started(when));
            case MeasureCompleted f ->
                measures.merge(f.measureId(), MeasureSteps.UNTOLD.ended(when), (m, _) -> m.ended(when));
            case MeasureDropped f ->
                measures.merge(f.measureId(), MeasureSteps.UNTOLD.ended(when), (m, _) -> m.ended(when));
            case WorkshopPlanned f ->
                gatherings.merge(f.workshopId(), Gathering.UNTOLD.planned(when), (g, _) -> g.planned(when));
            case WorkshopHeld f ->
                gatherings.merge(f.workshopId(), Gathering.UNTOLD.held(when), (g, _) -> g.held(when));
            case WorkshopCancelled f ->
                gatherings.merge(f.workshopId(), Gathering.UNTOLD.cancelled(when), (g, _) -> g.cancelled(when));
            case ResearchReportPublished _ -> researchReports.add(when);
            case EffectReported f -> effects.add(f.effectId());
            case PilotExtended f -> extensions.add(new Extension(when, f.newEnd()));
            case PilotConcluded _ -> conclusions.add(when);
            case ReportSubmitted f -> {
                switch (f.kind()) {
                    case INTERIM -> {}
                    case FINAL -> finalReports.add(when);
                    case SUPPLEMENTARY -> supplementaryReports.add(when);
                }
            }
            case PilotClosed _ -> closed = when;
            case PilotDiscontinued _ -> discontinued = when;
            case MunicipalityJoined _, MunicipalityRoleChanged _, MunicipalityLeft _ -> {
                // the memberships have taken them
            }
            case CoFundingRegistered _,
                    PilotDeadlinePassed _,
                    PartnerJoined _,
                    WorkshopRescheduled _,
                    StudyTripMade _,
                    AccompanyingResearchEngaged _,
                    EffectRevised _,
                    IndicatorMeasured _,
                    PilotFactCorrected _,
                    PilotFactAnnulled _,
                    PilotFactMovedIn _,
                    PilotDecisionRectified _,
                    PilotDecisionReversed _,
                    PilotDuplicateMarked _,
                    PilotRuleBroken _ -> {}
        }
    }

    boolean awaitsDecisionOn(Occurred day) {
        return mayBeBy(applied, day) && awards.isEmpty() && rejected == null && !wasOverBefore(day);
    }

    boolean hasGrantOn(Occurred day) {
        return awards.stream().anyMatch(award -> mayBeBy(award.decided(), day));
    }

    boolean awaitsStartOn(Occurred day) {
        return starts.isEmpty() && !wasOverBefore(day);
    }

    /** Granted and not at its end; the sources seldom tell of a start, so none is asked for. */
    boolean mayRunOn(Occurred day) {
        return hasGrantOn(day) && !wasOverBefore(day);
    }

    boolean mayConcludeOn(Occurred day) {
        return anyMayBeBy(starts, day) && conclusions.isEmpty() && discontinued == null && !wasBefore(closed, day);
    }

    boolean mayBreakOffOn(Occurred day) {
        return mayBeBy(applied, day)
                && rejected == null
                && conclusions.isEmpty()
                && discontinued == null
                && closed == null;
    }

    boolean isClosed() {
        return closed != null;
    }

    private boolean wasOverBefore(Occurred day) {
        return wasBefore(last(conclusions), day) || wasBefore(discontinued, day) || wasBefore(closed, day);
    }

    private static boolean wasBefore(@Nullable Occurred step, Occurred day) {
        return step != null && step.certainlyBefore(day);
    }

    private static boolean mayBeBy(@Nullable Occurred step, Occurred day) {
        return step != null && !step.certainlyAfter(day);
    }

    private static boolean anyMayBeBy(List<Occurred> steps, Occurred day) {
        return steps.stream().anyMatch(step -> mayBeBy(step, day));
    }

    private static <T> @Nullable T last(List<T> steps) {
        return steps.isEmpty() ? null : steps.getLast();
    }

    /** Whether some municipality can have been a pilot municipality on that day, or the theme is one that needs none. */
    boolean hasPilotMunicipalityOn(Occurred day) {
        return theme == Theme.UPPER_SECONDARY_SCHOOL || memberships.hasPilotMunicipalityOn(day);
    }

    Memberships memberships() {
        return memberships;
    }

    /** What is granted by the last award and by every change, in øre. */
    long grant() {
        return changes + (awards.isEmpty() ? 0 : awards.getLast().ore());
    }

    /** What is granted once that award is told too: it replaces the earlier ones and is replaced by a later one. */
    long grantWith(long award, Occurred decided) {
        var isLast = awards.isEmpty()
                || Occurred.BY_LAST_DAY.compare(awards.getLast().decided(), decided) <= 0;
        return isLast ? changes + award : grant();
    }

    /** What is paid out less what is paid back, in øre. */
    long paid() {
        return paid;
    }

    /** Whether the day can lie between the beginning and the end of the pilot, as far as they are known. */
    boolean mayHappenOn(Occurred day) {
        var began = starts.isEmpty()
                ? !awards.isEmpty()
                        && mayBeBy(Occurred.on(awards.getLast().period().from()), day)
                : anyMayBeBy(starts, day);
        return began && !wasBefore(end(), day);
    }

    private @Nullable Occurred end() {
        if (!conclusions.isEmpty()) return conclusions.getLast();
        if (discontinued != null) return discontinued;
        return extensions.isEmpty() ? grantedEnd() : extensions.getLast().newEnd();
    }

    /** Whether the new end can be later than the one that was planned on the day when it was decided. */
    boolean mayEndLater(Occurred newEnd, Occurred decided) {
        var planned = extensions.stream()
                .filter(e -> Occurred.BY_LAST_DAY.compare(e.decided(), decided) <= 0)
                .map(Extension::newEnd)
                .reduce((_, last) -> last)
                .orElse(grantedEnd());
        return planned == null || planned.from().isBefore(newEnd.to());
    }

    private @Nullable Occurred grantedEnd() {
        var award = last(awards);
        return award == null || award.period().to() == null
                ? null
                : Occurred.on(award.period().to());
    }

    Gathering gathering(WorkshopId workshop) {
        return gatherings.getOrDefault(workshop, Gathering.UNTOLD);
    }

    boolean knows(MeasureId measure) {
        return measure(measure).planned() != null;
    }

    MeasureSteps measure(MeasureId measure) {
        return measures.getOrDefault(measure, MeasureSteps.UNTOLD);
    }

    boolean knows(EffectId effect) {
        return effects.contains(effect);
    }

    boolean researchMayBeOutOn(Occurred day) {
        return anyMayBeBy(researchReports, day);
    }

    /** Who is broken off owes no report: what is left is to settle the account. */
    boolean mayBeClosedOn(Occurred day) {
        return mayBeBy(discontinued, day) || hasAllReportsOn(day);
    }

    private boolean hasAllReportsOn(Occurred day) {
        return anyMayBeBy(conclusions, day) && anyMayBeBy(finalReports, day) && !owesSupplementaryOn(day);
    }

    /** A final report that certainly came after the last extension tells of it; a supplementary one that may have, does. */
    private boolean owesSupplementaryOn(Occurred day) {
        var extended = extensions.stream()
                .map(Extension::decided)
                .filter(decided -> mayBeBy(decided, day))
                .reduce((_, last) -> last);
        return extended.isPresent()
                && finalReports.stream().noneMatch(r -> mayBeBy(r, day) && r.certainlyAfter(extended.get()))
                && supplementaryReports.stream().noneMatch(r -> mayBeBy(r, day) && !r.certainlyBefore(extended.get()));
    }
}
