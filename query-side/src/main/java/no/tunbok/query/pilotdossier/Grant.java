package no.tunbok.query.pilotdossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * The public money that the pilot was given; the first four are not there while only payments are known.
 *
 * @param awarded by the last award, should more than one be told (PI-18)
 * @param asChanged by that award and every change
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
        private final List<Money> changes = new ArrayList<>();
        private final List<Money> payments = new ArrayList<>();
        private final List<Money> repayments = new ArrayList<>();

        void awarded(PilotGrantAwarded fact) {
            award = fact;
        }

        void changed(GrantAmountChanged fact) {
            changes.add(fact.delta());
        }

        void paid(Money amount) {
            payments.add(amount);
        }

        void repaid(Money amount) {
            repayments.add(amount);
        }

        @Nullable PilotGrantAwarded award() {
            return award;
        }

        @Nullable Grant grant() {
            var paid = Amount.sum(payments);
            var repaid = Amount.sum(repayments);
            if (award == null) {
                var toldOf = !changes.isEmpty() || !payments.isEmpty() || !repayments.isEmpty();
                return toldOf ? new Grant(null, null, null, null, null, List.of(), paid, repaid) : null;
            }
            return new Grant(
                    Amount.of(award.amount()),
                    Amount.sum(Stream.concat(Stream.of(award.amount()), changes.stream())
                            .toList()),
                    award.occurredOn(),
                    award.period(),
                    award.decision().decidedBy(),
                    award.conditions().stream().map(Confidential::text).toList(),
                    paid,
                    repaid);
        }
    }
}
