package no.tunbok.command.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.command.policy.Known;
import no.tunbok.command.policy.Policy;
import no.tunbok.command.policy.Upkeep;
import no.tunbok.events.agreement.AgreementDeadlinePassed;
import no.tunbok.events.agreement.AgreementDeadlines;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementId;
import no.tunbok.events.agreement.AgreementStanding;
import no.tunbok.events.agreement.AgreementStatus;
import no.tunbok.events.agreement.CeilingNeared;
import no.tunbok.events.agreement.FrameworkExhausted;
import no.tunbok.events.agreement.FrameworkExpired;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;

/**
 * Tells which deadlines of an agreement have passed, that its ceiling comes near or is reached (FA-3), and that its term ran
 * out. Only the ceiling in money is watched, for places are taken and left again.
 */
final class AgreementUpkeep {

    static final Policy<AgreementEvent> POLICY =
            new Upkeep<>((known, today) -> new AgreementUpkeep(known, today).due(), AgreementDeadlines::turningDays);

    /** Of the ceiling, the highest first: who is told of one need not be told of those below. */
    private static final List<Integer> NEAR = List.of(95, 80);

    private static final int ALL = 100;

    private final Known<AgreementEvent> known;
    private final LocalDate today;
    private final List<Standing<AgreementEvent>> holding;
    private final AgreementStanding standing;

    private AgreementUpkeep(Known<AgreementEvent> known, LocalDate today) {
        this.known = known;
        this.today = today;
        this.holding = known.holdingOn(today);
        this.standing = AgreementStanding.of(holding, today);
    }

    private List<AgreementEvent> due() {
        return Stream.of(passed(), ceiling().stream(), expired().stream())
                .flatMap(facts -> facts)
                .sorted(Comparator.comparing(AgreementEvent::occurredOn, Occurred.BY_LAST_DAY)
                        .thenComparingInt(AgreementEvent::lifeOrder))
                .toList();
    }

    private AgreementId agreement() {
        return known.standing().getFirst().fact().agreementId();
    }

    private Stream<AgreementEvent> passed() {
        return known.passed(AgreementDeadlines.on(today, known.standing()), today)
                .map(deadline -> new AgreementDeadlinePassed(
                        agreement(),
                        Occurred.on(deadline.firstDayAfter()),
                        deadline.kind(),
                        deadline.lastDay(),
                        deadline.about()));
    }

    /** That it is exhausted or, short of that, the most that is to be told of how near that is. */
    private Optional<AgreementEvent> ceiling() {
        var ceiling = standing.ceiling().filter(most -> most.ore() > 0);
        if (standing.status() != AgreementStatus.IN_FORCE || ceiling.isEmpty()) return Optional.empty();
        return isReached(ALL, standing)
                ? exhausted()
                : NEAR.stream()
                        .filter(percent -> isReached(percent, standing))
                        .findFirst()
                        .filter(percent -> known.everTold(CeilingNeared.class)
                                .noneMatch(told -> told.percent() >= percent
                                        && told.ceiling().equals(ceiling.get())))
                        .map(percent -> new CeilingNeared(
                                agreement(), Occurred.on(reachedSince(percent)), percent, ceiling.get()));
    }

    private Optional<AgreementEvent> exhausted() {
        var reached = Occurred.on(reachedSince(ALL));
        var isTold = isStanding(FrameworkExhausted.class)
                || known.everTold(FrameworkExhausted.class)
                        .anyMatch(told -> told.occurredOn().equals(reached));
        return isTold ? Optional.empty() : Optional.of(new FrameworkExhausted(agreement(), reached));
    }

    private static boolean isReached(int percent, AgreementStanding standing) {
        var share = BigDecimal.valueOf(percent, 2);
        return standing.ceiling()
                .map(Money::ore)
                .filter(most -> BigDecimal.valueOf(standing.calledOff().ore())
                                .compareTo(BigDecimal.valueOf(most).multiply(share))
                        >= 0)
                .isPresent();
    }

    /** The first of the days, up to today, on each of which so much was called off. */
    private LocalDate reachedSince(int percent) {
        var days = known.standing().stream()
                .flatMap(s -> Stream.concat(
                        Stream.of(s.occurred().to()), s.fact().reversal().map(Reversal::effectiveFrom).stream()))
                .filter(day -> !day.isAfter(today))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .takeWhile(day -> isReached(percent, AgreementStanding.of(known.holdingOn(day), day)));
        return days.reduce((_, earlier) -> earlier).orElse(today);
    }

    /** A term that ran out, unless something else had ended the agreement by then. */
    private Optional<AgreementEvent> expired() {
        var term = standing.term();
        if (term == null || !term.lastDay().isBefore(today) || isStanding(FrameworkExpired.class)) {
            return Optional.empty();
        }
        var first = Deadline.dayAfter(term.lastDay());
        var isTold = known.everTold(FrameworkExpired.class)
                .anyMatch(told -> told.occurredOn().equals(Occurred.on(first)));
        return isTold || AgreementStanding.of(holding, first).status() != AgreementStatus.EXPIRED
                ? Optional.empty()
                : Optional.of(new FrameworkExpired(agreement(), Occurred.on(first)));
    }

    private boolean isStanding(Class<? extends AgreementEvent> kind) {
        return known.standing().stream().anyMatch(s -> kind.isInstance(s.fact()));
    }
}
