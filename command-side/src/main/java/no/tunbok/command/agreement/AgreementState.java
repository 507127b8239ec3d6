package no.tunbok.command.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tunbok.events.agreement.*;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.QuantityUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of an agreement: how it stands by all its facts, and on which days its steps were taken.
 *
 * <p>Facts may be told late, so a question about a step names its day: what came certainly after that day does not hinder
 * it.
 */
final class AgreementState {

    private record Warning(Occurred given, LocalDate correctionBy) {}

    private record Trial(Occurred started, LocalDate lastDay) {}

    private final AgreementStanding standing;
    private final List<Occurred> notices = new ArrayList<>();
    private final List<Occurred> awards = new ArrayList<>();
    private final List<Occurred> signings = new ArrayList<>();
    private final List<Occurred> terminations = new ArrayList<>();
    private final List<Ceiling.Raise> raises = new ArrayList<>();
    private final List<Trial> trials = new ArrayList<>();
    private final List<Occurred> trialEnds = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<CallOffId, OrganisationNumber> winners = new HashMap<>();
    private final Set<CallOffId> competitions = new HashSet<>();
    private @Nullable Occurred cancelled;
    private @Nullable Occurred exhausted;
    private @Nullable Occurred expired;
    private @Nullable LocalDate standstillEnds;
    private @Nullable LocalDate terminatedFrom;

    private AgreementState(AgreementStanding standing) {
        this.standing = standing;
    }

    static AgreementState of(List<Standing<AgreementEvent>> facts) {
        var state = new AgreementState(AgreementStanding.of(facts, LocalDate.MAX));
        facts.forEach(s -> state.take(s.fact(), s.occurred()));
        return state;
    }

    /** Total, whatever facts there are; without a default, so that a new kind of fact must be given a meaning. */
    private void take(AgreementEvent fact, Occurred when) {
        switch (fact) {
            case ContractNoticePublished _ -> notices.add(when);
            case ProcurementCancelled _ -> cancelled = when;
            case FrameworkAwarded f -> {
                awards.add(when);
                standstillEnds = f.standstillEnds();
            }
            case FrameworkSigned _ -> signings.add(when);
            case TrialPeriodStarted f -> trials.add(new Trial(when, f.lastDay()));
            case TrialPeriodEnded _ -> trialEnds.add(when);
            case FrameworkModified f -> {
                if (f.valueEffect() != null)
                    raises.add(new Ceiling.Raise(when, f.valueEffect().ore()));
            }
            case MiniCompetitionHeld f -> {
                competitions.add(f.callOffId());
                if (f.winner() != null) winners.put(f.callOffId(), f.winner());
            }
            case WarningGiven f -> warnings.add(new Warning(when, f.correctionBy()));
            case FrameworkTerminated f -> {
                terminations.add(when);
                terminatedFrom = f.effectiveFrom();
            }
            case FrameworkExhausted _ -> exhausted = when;
            case FrameworkExpired _ -> expired = when;
            case FrameworkPlanned _,
                    FrameworkEnteredIntoForce _,
                    OptionExercised _,
                    ParticipantSucceeded _,
                    ParticipantUnblocked _,
                    CallOffMade _,
                    CallOffChanged _,
                    CallOffEnded _,
                    CallOffCompleted _,
                    ParticipantBlocked _,
                    ParticipantLeft _,
                    AgreementIdentityUpdated _ -> {
                // the standing has taken them
            }
            case MarketDialogueHeld _,
                    CeilingNeared _,
                    AgreementDeadlinePassed _,
                    PriceAdjusted _,
                    DeliveryReported _,
                    NonConformityRegistered _,
                    AgreementFactCorrected _,
                    AgreementFactAnnulled _,
                    AgreementFactMovedIn _,
                    AgreementDecisionRectified _,
                    AgreementDecisionReversed _,
                    AgreementDuplicateMarked _,
                    AgreementRuleBroken _ -> {}
        }
    }

    /** How it stands by all its facts, whenever they were. */
    AgreementStanding standing() {
        return standing;
    }

    boolean mayBeAnnouncedOn(Occurred day) {
        return notices.isEmpty() && !wasBefore(first(awards), day);
    }

    boolean mayBeCancelledOn(Occurred day) {
        return cancelled == null && !wasBefore(first(awards), day);
    }

    boolean isAnnouncedOn(Occurred day) {
        return anyMayBeBy(notices, day);
    }

    boolean hasAward() {
        return !awards.isEmpty();
    }

    boolean isAwardedOn(Occurred day) {
        return anyMayBeBy(awards, day);
    }

    boolean isSigned() {
        return !signings.isEmpty();
    }

    boolean mayBeSignedOn(Occurred day) {
        return isAwardedOn(day) && !isSigned();
    }

    boolean isPastStandstillOn(Occurred day) {
        return standstillEnds == null || day.to().isAfter(standstillEnds);
    }

    boolean mayEnterIntoForceOn(Occurred day) {
        return isAwardedOn(day) && standing.term() == null;
    }

    boolean isInForceOn(Occurred day) {
        var term = standing.term();
        return term != null && !term.from().certainlyAfter(day);
    }

    boolean mayStartTrialOn(Occurred day) {
        return isInForceOn(day) && trials.isEmpty();
    }

    boolean mayEndTrialOn(Occurred day) {
        return trials.stream().anyMatch(trial -> mayBeBy(trial.started(), day)) && trialEnds.isEmpty();
    }

    boolean mayBeTerminatedOn(Occurred day) {
        return isAwardedOn(day) && terminations.isEmpty();
    }

    /** Whether so it may end: by a warning while the trial may last, for a cause once it may be over (FA-14). */
    boolean mayGiveNoticeOn(Occurred day, boolean withCause) {
        return (mayBeInTrialOn(day) && isWarnedOn(day)) || (!mustBeInTrialOn(day) && withCause);
    }

    private boolean mayBeInTrialOn(Occurred day) {
        return trials.stream()
                .anyMatch(trial ->
                        mayBeBy(trial.started(), day) && !trial.lastDay().isBefore(day.from()) && !trialWasOver(day));
    }

    private boolean mustBeInTrialOn(Occurred day) {
        return trialEnds.isEmpty()
                && trials.stream()
                        .anyMatch(trial -> trial.started().hadHappenedBy(day.from())
                                && !day.to().isAfter(trial.lastDay()));
    }

    private boolean trialWasOver(Occurred day) {
        return trialEnds.stream().anyMatch(end -> end.certainlyBefore(day));
    }

    private boolean isWarnedOn(Occurred day) {
        return warnings.stream()
                .anyMatch(w -> mayBeBy(w.given(), day) && w.correctionBy().isBefore(day.to()));
    }

    /** Whether it was certainly over before the day: cancelled, terminated or past its term (FA-17). */
    boolean wasOverBefore(Occurred day) {
        return wasBefore(cancelled, day)
                || wasBefore(expired, day)
                || (terminatedFrom != null && !terminatedFrom.isAfter(day.from()))
                || (standing.term() != null && standing.term().mustBeOverBefore(day));
    }

    boolean wasExhaustedBefore(Occurred day) {
        return wasBefore(exhausted, day);
    }

    boolean isExhausted() {
        return exhausted != null;
    }

    /** Whether the last day of the term can have been over on that day, and nobody has said so yet. */
    boolean mayExpireOn(Occurred day) {
        var term = standing.term();
        return expired == null && term != null && term.lastDay().isBefore(day.to());
    }

    boolean knows(CallOffId callOff) {
        return standing.callOff(callOff).isPresent();
    }

    boolean hasCompetitionFor(CallOffId callOff) {
        return competitions.contains(callOff);
    }

    /** Whether nobody else won the call-off. */
    boolean mayBeGivenTo(CallOffId callOff, OrganisationNumber participant) {
        var winner = winners.get(callOff);
        return winner == null || standing.last(winner).equals(standing.last(participant));
    }

    /** Whether the call-off was not over before that day. */
    boolean mayRunOn(CallOffId callOff, Occurred day) {
        return standing.callOff(callOff).filter(c -> wasBefore(c.over(), day)).isEmpty();
    }

    boolean isOver(CallOffId callOff) {
        return standing.callOff(callOff).filter(c -> c.over() != null).isPresent();
    }

    /** What may be called off at most. */
    Ceiling ceiling() {
        return new Ceiling(standing, raises);
    }

    /** Whether the participant keeps the least that it was promised, or did not have it before, either (FA-20). */
    boolean keepsItsMinimumWithout(CallOffId callOff) {
        return standing.callOff(callOff).map(this::keepsItsMinimumWithout).orElse(true);
    }

    private boolean keepsItsMinimumWithout(CallOff ending) {
        var minimum =
                standing.participant(ending.participant()).map(p -> p.terms().minimum());
        if (minimum.isEmpty()) return true;
        var unit = minimum.get().unit();
        var others = standing.callOffs().stream()
                .filter(c -> !c.id().equals(ending.id())
                        && c.over() == null
                        && c.participant().equals(ending.participant()))
                .map(c -> in(unit, c.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var least = minimum.get().amount();
        return others.compareTo(least) >= 0
                || others.add(in(unit, ending.quantity())).compareTo(least) < 0;
    }

    private static BigDecimal in(QuantityUnit unit, Quantity quantity) {
        return quantity.unit() == unit ? quantity.amount() : BigDecimal.ZERO;
    }

    Optional<Participation> participant(OrganisationNumber number) {
        return standing.participant(number);
    }

    private static boolean wasBefore(@Nullable Occurred step, Occurred day) {
        return step != null && step.certainlyBefore(day);
    }

    private static boolean mayBeBy(Occurred step, Occurred day) {
        return !step.certainlyAfter(day);
    }

    private static boolean anyMayBeBy(List<Occurred> steps, Occurred day) {
        return steps.stream().anyMatch(step -> mayBeBy(step, day));
    }

    private static @Nullable Occurred first(List<Occurred> steps) {
        return steps.isEmpty() ? null : steps.getFirst();
    }
}
