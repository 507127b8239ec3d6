package no.tunbok.events.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Which deadlines an agreement has on a day: those that something is still expected by, whether their day is to come or over. */
public final class AgreementDeadlines {

    /** Months before its last day by which an extension is to be settled (FA-13). */
    public static final int MONTHS_BEFORE_EXPIRY = 4;

    private static final LocalDate FIRST_DAY = LocalDate.MIN.plusMonths(MONTHS_BEFORE_EXPIRY);

    private final List<Standing<AgreementEvent>> facts;
    private final AgreementStanding standing;

    private AgreementDeadlines(List<Standing<AgreementEvent>> facts, AgreementStanding standing) {
        this.facts = facts;
        this.standing = standing;
    }

    public static List<Deadline<AgreementDeadline>> on(LocalDate day, History<AgreementEvent> history) {
        return on(day, history.standing());
    }

    /** @param facts that stand, in the order of the world; what comes after the day is left out */
    public static List<Deadline<AgreementDeadline>> on(LocalDate day, List<Standing<AgreementEvent>> facts) {
        var happened =
                facts.stream().filter(s -> s.occurred().hadHappenedBy(day)).toList();
        var holding = History.holdingOn(day, happened);
        return new AgreementDeadlines(holding, AgreementStanding.of(holding, day)).open();
    }

    private List<Deadline<AgreementDeadline>> open() {
        if (facts.stream().anyMatch(s -> s.fact().duplicateOf().isPresent())) return List.of();
        var deadlines = switch (standing.status()) {
            case PLANNED, MARKET_DIALOGUE, PROCUREMENT_CANCELLED, EXPIRED, TERMINATED ->
                Stream.<Deadline<AgreementDeadline>>empty();
            case ANNOUNCED -> tender();
            case AWARDED -> standstill();
            case IN_FORCE ->
                Stream.of(trial(), extension(), expiry(), corrections()).flatMap(some -> some);
            case EXHAUSTED -> corrections();
        };
        return deadlines.sorted(Deadline.inOrder()).toList();
    }

    private Stream<Deadline<AgreementDeadline>> tender() {
        return Optional.ofNullable(standing.notice()).stream()
                .map(notice -> Deadline.of(AgreementDeadline.TENDER, notice.tenderDeadline()));
    }

    private Stream<Deadline<AgreementDeadline>> standstill() {
        return last(FrameworkSigned.class).isPresent()
                ? Stream.empty()
                : last(FrameworkAwarded.class).stream()
                        .flatMap(award -> Optional.ofNullable(award.standstillEnds()).stream())
                        .map(end -> Deadline.of(AgreementDeadline.STANDSTILL, end));
    }

    private Stream<Deadline<AgreementDeadline>> trial() {
        return last(TrialPeriodEnded.class).isPresent()
                ? Stream.empty()
                : last(TrialPeriodStarted.class).stream()
                        .map(trial -> Deadline.of(AgreementDeadline.TRIAL, trial.lastDay()));
    }

    /** The next option that is left; none where the time for it was over before the agreement began. */
    private Stream<Deadline<AgreementDeadline>> extension() {
        return runningOut()
                .flatMap(term -> standing.optionsLeft().stream()
                        .min(Comparator.comparingInt(AgreementOption::number))
                        .filter(_ -> !point(term.lastDay()).isBefore(term.from().from()))
                        .map(option -> new Deadline<>(
                                AgreementDeadline.EXTENSION, point(term.lastDay()), String.valueOf(option.number())))
                        .stream());
    }

    private static LocalDate point(LocalDate lastDay) {
        return lastDay.isBefore(FIRST_DAY) ? lastDay : lastDay.minusMonths(MONTHS_BEFORE_EXPIRY);
    }

    private Stream<Deadline<AgreementDeadline>> expiry() {
        return runningOut().map(term -> Deadline.of(AgreementDeadline.EXPIRY, term.lastDay()));
    }

    /** The term, unless it is known to be ended by a termination. */
    private Stream<Term> runningOut() {
        return Optional.ofNullable(standing.term()).stream().filter(Term::runsOut);
    }

    /**
     * Whether what a warning was about was put right, nobody tells, so it is open until its last day was told to be over; or
     * until the participant has left.
     */
    private Stream<Deadline<AgreementDeadline>> corrections() {
        return facts.stream()
                .flatMap(s -> correction(s).stream())
                .filter(deadline -> facts.stream()
                        .noneMatch(s -> s.fact() instanceof AgreementDeadlinePassed f
                                && f.deadline().equals(deadline)));
    }

    private Optional<Deadline<AgreementDeadline>> correction(Standing<AgreementEvent> told) {
        return told.fact() instanceof WarningGiven f && !hasLeft(f.participant())
                ? Optional.of(
                        new Deadline<>(AgreementDeadline.CORRECTION, f.correctionBy(), String.valueOf(told.number())))
                : Optional.empty();
    }

    private boolean hasLeft(OrganisationNumber participant) {
        return standing.participant(participant).filter(p -> p.left() != null).isPresent();
    }

    private <T> Optional<T> last(Class<T> kind) {
        return facts.stream()
                .map(Standing::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, last) -> last);
    }

    /** The days on which the term or the deadlines may be otherwise though nothing is told; more of them do no harm. */
    public static Stream<LocalDate> turningDays(List<Standing<AgreementEvent>> facts) {
        return facts.stream()
                .flatMap(s -> Stream.of(
                                Stream.of(s.occurred().to()),
                                s.fact().reversal().map(Reversal::effectiveFrom).stream(),
                                turns(s.fact()))
                        .flatMap(days -> days));
    }

    private static Stream<LocalDate> turns(AgreementEvent fact) {
        if (fact instanceof ContractNoticePublished f) return after(f.tenderDeadline());
        if (fact instanceof FrameworkAwarded f) return after(f.standstillEnds());
        if (fact instanceof TrialPeriodStarted f) return after(f.lastDay());
        if (fact instanceof FrameworkEnteredIntoForce f) return afterTerm(f.lastDay());
        if (fact instanceof OptionExercised f) return afterTerm(f.newEnd());
        if (fact instanceof FrameworkTerminated f) return Stream.of(f.effectiveFrom());
        return fact instanceof WarningGiven f ? after(f.correctionBy()) : Stream.empty();
    }

    private static Stream<LocalDate> afterTerm(LocalDate lastDay) {
        return Stream.concat(after(point(lastDay)), after(lastDay));
    }

    private static Stream<LocalDate> after(@Nullable LocalDate lastDay) {
        return Optional.ofNullable(lastDay).stream().map(Deadline::dayAfter);
    }
}
