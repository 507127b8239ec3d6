package no.tunbok.query.pilotdossier;

import java.util.List;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.ValueAddedTax;
import org.jspecify.annotations.Nullable;

/**
 * The public money that the pilot was given; the first four are not there while only payments are known.
 *
 * @param awarded by the first decision
 * @param asChanged by all decisions
 */
public record Grant(
        @Nullable Amount awarded,
        @Nullable Amount asChanged,
        @Nullable Occurred awardedOn,
        @Nullable Period period,
        @Nullable Body decidedBy,
        List<String> conditions,
        Amount paid,
        Amount repaid) {

    /** Adds up what is told of the grant, in whatever order. */
    static final class Fold {

        private @Nullable PilotGrantAwarded award;
        private Amount paid = Amount.nothing(ValueAddedTax.NOT_APPLICABLE);
        private Amount repaid = Amount.nothing(ValueAddedTax.NOT_APPLICABLE);
        private long changes;
        private boolean toldOf;

        void awarded(PilotGrantAwarded fact) {
            award = fact;
            toldOf = true;
        }

        void changed(GrantAmountChanged fact) {
            changes += fact.delta().ore();
            toldOf = true;
        }

        void paid(Money amount) {
            paid = paid.plus(amount);
            toldOf = true;
        }

        void repaid(Money amount) {
            repaid = repaid.plus(amount);
            toldOf = true;
        }

        @Nullable PilotGrantAwarded award() {
            return award;
        }

        @Nullable Grant grant() {
            if (award == null) {
                return toldOf ? new Grant(null, null, null, null, null, List.of(), paid, repaid) : null;
            }
            var first = Amount.of(award.amount());
            return new Grant(
                    first,
                    new Amount(first.ore() + changes, first.valueAddedTax()),
                    award.occurredOn(),
                    award.period(),
                    award.decision().decidedBy(),
                    award.conditions().stream().map(Confidential::text).toList(),
                    paid,
                    repaid);
        }
    }
}
