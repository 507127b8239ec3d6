package no.tunbok.command.agreement;

import java.math.BigDecimal;
import java.util.List;
import no.tunbok.events.agreement.AgreementStanding;
import no.tunbok.events.agreement.CallOff;
import no.tunbok.events.agreement.CallOffId;
import no.tunbok.events.agreement.Volume;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Quantity;

/**
 * What may be called off at most, in money and in quantity (FA-2, FA-3).
 *
 * @param raises by which the agreement was modified
 */
record Ceiling(AgreementStanding standing, List<Raise> raises) {

    /** What a modification adds to the ceiling in money, or with a minus takes away. */
    record Raise(Occurred decided, long ore) {}

    Ceiling {
        raises = List.copyOf(raises);
    }

    /**
     * Whether all that is called off stays below the ceiling with so much for this call-off: both what was made by that
     * day, against the ceiling as it was then, and all there is, against the ceiling as it is (FA-2).
     */
    boolean holds(CallOffId callOff, Money value, Occurred day) {
        var most = standing.volume().map(Volume::maximumValue);
        if (most.isEmpty()) return true;
        var ceiling = BigDecimal.valueOf(most.get().ore());
        return calledOff(callOff, value, standing.callOffs()).compareTo(ceiling.add(raisedBy(raises))) <= 0
                && calledOff(callOff, value, madeBy(day)).compareTo(ceiling.add(raisedBy(decidedBy(day)))) <= 0;
    }

    private List<CallOff> madeBy(Occurred day) {
        return standing.callOffs().stream()
                .filter(c -> c.made().hadHappenedBy(day.from()))
                .toList();
    }

    private List<Raise> decidedBy(Occurred day) {
        return raises.stream().filter(r -> !r.decided().certainlyAfter(day)).toList();
    }

    private static BigDecimal calledOff(CallOffId callOff, Money value, List<CallOff> callOffs) {
        return callOffs.stream()
                .filter(c -> !c.id().equals(callOff))
                .map(c -> BigDecimal.valueOf(c.value().ore()))
                .reduce(BigDecimal.valueOf(value.ore()), BigDecimal::add);
    }

    private static BigDecimal raisedBy(List<Raise> raises) {
        return raises.stream().map(r -> BigDecimal.valueOf(r.ore())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same in quantity, where the ceiling is told in the same unit; places count while they are taken. */
    boolean holds(CallOffId callOff, Quantity quantity, Period period) {
        var most = standing.volume().map(Volume::maximumQuantity);
        return most.isEmpty()
                || most.get().unit() != quantity.unit()
                || standing.callOffs().stream()
                                .filter(c -> !c.id().equals(callOff)
                                        && c.quantity().unit() == quantity.unit()
                                        && c.countsBeside(period))
                                .map(c -> c.quantity().amount())
                                .reduce(quantity.amount(), BigDecimal::add)
                                .compareTo(most.get().amount())
                        <= 0;
    }

    /** Whether the ceiling in money can have been reached; nothing is claimed where none was told (FA-3). */
    boolean mayBeReached() {
        return standing.ceiling()
                .filter(ceiling -> standing.calledOff().ore() < ceiling.ore())
                .isEmpty();
    }
}
