package no.tunbok.command.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.command.policy.Known;
import no.tunbok.command.policy.Upkeep;
import no.tunbok.events.agreement.AgreementDeadlines;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementStanding;
import no.tunbok.events.agreement.AgreementStatus;
import no.tunbok.events.agreement.CeilingNeared;
import no.tunbok.events.agreement.FrameworkExhausted;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;

/**
 * Tells that the ceiling of an agreement comes near or, once it is reached, that the agreement is exhausted (FA-3). Only the
 * ceiling in money is watched, for places are taken and left again.
 */
final class WhenCeilingIsNearThenTell extends Upkeep<AgreementEvent> {

    /** Of the ceiling, the highest first: who is told of one need not be told of those below. */
    private static final List<Integer> NEAR = List.of(95, 80);

    private static final int ALL = 100;

    @Override
    protected List<AgreementEvent> due(Known<AgreementEvent> known, LocalDate today) {
        var standing = AgreementStanding.of(known.holdingOn(today), today);
        return standing
                .ceiling()
                .filter(most -> most.ore() > 0 && standing.status() == AgreementStatus.IN_FORCE)
                .flatMap(most ->
                        isReached(ALL, standing) ? exhausted(known, today) : neared(known, today, standing, most))
                .stream()
                .toList();
    }

    private static Optional<AgreementEvent> neared(
            Known<AgreementEvent> known, LocalDate today, AgreementStanding standing, Money ceiling) {
        return NEAR.stream()
                .filter(percent -> isReached(percent, standing))
                .findFirst()
                .filter(percent -> known.everTold(CeilingNeared.class)
                        .noneMatch(told ->
                                told.percent() >= percent && told.ceiling().equals(ceiling)))
                .map(percent -> new CeilingNeared(
                        known.standing().getFirst().fact().agreementId(),
                        Occurred.on(reachedSince(percent, known, today)),
                        percent,
                        ceiling));
    }

    private static Optional<AgreementEvent> exhausted(Known<AgreementEvent> known, LocalDate today) {
        if (known.isStanding(FrameworkExhausted.class)) return Optional.empty();
        AgreementEvent exhausted = new FrameworkExhausted(
                known.standing().getFirst().fact().agreementId(), Occurred.on(reachedSince(ALL, known, today)));
        return Optional.of(exhausted).filter(fact -> !known.everTold().contains(fact));
    }

    private static boolean isReached(int percent, AgreementStanding standing) {
        var share = BigDecimal.valueOf(percent, 2);
        return standing.ceiling()
                .filter(most -> BigDecimal.valueOf(standing.calledOff().ore())
                                .compareTo(BigDecimal.valueOf(most.ore()).multiply(share))
                        >= 0)
                .isPresent();
    }

    /** The first of the days, up to today, on each of which so much was called off. */
    private static LocalDate reachedSince(int percent, Known<AgreementEvent> known, LocalDate today) {
        return known.standing().stream()
                .flatMap(s -> Stream.concat(
                        Stream.of(s.occurred().to()), s.fact().reversal().map(Reversal::effectiveFrom).stream()))
                .filter(day -> !day.isAfter(today))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .takeWhile(day -> isReached(percent, AgreementStanding.of(known.holdingOn(day), day)))
                .reduce((_, earlier) -> earlier)
                .orElse(today);
    }

    @Override
    protected Stream<LocalDate> turningDays(List<Standing<AgreementEvent>> standing) {
        return AgreementDeadlines.turningDays(standing);
    }
}
