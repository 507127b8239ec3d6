package no.tunbok.events.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.QuantityUnit;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * One call-off as it came to be.
 *
 * @param participant under its last number
 * @param value made, less what it was reduced by
 * @param over when it was ended or delivered to its end
 */
public record CallOff(
        CallOffId id,
        OrganisationNumber buyer,
        OrganisationNumber participant,
        ServiceArea serviceArea,
        Quantity quantity,
        Money value,
        Period period,
        Occurred made,
        @Nullable Occurred over) {

    /** All that were made first, then what became of each. */
    static List<CallOff> allOf(List<Standing<AgreementEvent>> facts, Successions successions) {
        var all = new LinkedHashMap<CallOffId, CallOff>();
        for (var told : facts) {
            if (told.fact() instanceof CallOffMade f) all.put(f.callOffId(), made(f, told.occurred(), successions));
        }
        for (var told : facts) {
            var when = told.occurred();
            if (told.fact() instanceof CallOffChanged f) {
                change(all, f.callOffId(), c -> c.changed(f));
            } else if (told.fact() instanceof CallOffEnded f) {
                change(all, f.callOffId(), c -> c.over(when, f.settledValue()));
            } else if (told.fact() instanceof CallOffCompleted f) {
                change(all, f.callOffId(), c -> c.over(when, f.settledValue()));
            }
        }
        return List.copyOf(all.values());
    }

    private static void change(Map<CallOffId, CallOff> all, CallOffId id, UnaryOperator<CallOff> change) {
        all.computeIfPresent(id, (_, callOff) -> change.apply(callOff));
    }

    private static CallOff made(CallOffMade f, Occurred when, Successions successions) {
        return new CallOff(
                f.callOffId(),
                successions.last(f.buyer()),
                successions.last(f.participant()),
                f.serviceArea(),
                f.quantity(),
                f.value(),
                f.period(),
                when,
                null);
    }

    private CallOff changed(CallOffChanged f) {
        return new CallOff(id, buyer, participant, serviceArea, f.quantity(), f.value(), f.period(), made, over);
    }

    private CallOff over(Occurred when, @Nullable Money settled) {
        return new CallOff(
                id, buyer, participant, serviceArea, quantity, settled == null ? value : settled, period, made, when);
    }

    /** Whether it adds to what is called off in that period: places count while they are taken, all else for good. */
    public boolean countsBeside(Period other) {
        return quantity.unit() != QuantityUnit.PLACES || (over == null && overlaps(other));
    }

    private boolean overlaps(Period other) {
        return (period.to() == null || !period.to().isBefore(other.from()))
                && (other.to() == null || !other.to().isBefore(period.from()));
    }
}
