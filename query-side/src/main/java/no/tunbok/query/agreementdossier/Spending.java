package no.tunbok.query.agreementdossier;

import java.math.BigDecimal;
import no.tunbok.events.agreement.AgreementStanding;
import no.tunbok.events.agreement.Volume;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What is called off, against what may be (FA-2).
 *
 * @param estimated by the notice or, before it is out, the plan
 * @param ceiling the most, as the agreement was modified
 * @param left below the ceiling, in øre; negative above it
 * @param percent of the ceiling that is called off, rounded down
 * @param calledOffQuantity in the unit of the most that may be called off
 */
public record Spending(
        @Nullable Money estimated,
        @Nullable Money ceiling,
        Money calledOff,
        @Nullable Long left,
        @Nullable Long percent,
        @Nullable Quantity maximumQuantity,
        @Nullable BigDecimal calledOffQuantity) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Spending {
        calledOffQuantity = calledOffQuantity == null ? null : calledOffQuantity.stripTrailingZeros();
    }

    static Spending of(AgreementStanding standing) {
        var volume = standing.volume().orElse(new Volume(null, null, null, null));
        var ceiling = standing.ceiling().orElse(null);
        var calledOff = standing.calledOff();
        var most = volume.maximumQuantity();
        return new Spending(
                volume.estimatedValue(),
                ceiling,
                calledOff,
                ceiling == null ? null : ceiling.ore() - calledOff.ore(),
                ceiling == null || ceiling.ore() <= 0 ? null : percent(calledOff, ceiling),
                most,
                most == null ? null : standing.calledOff(most.unit()));
    }

    private static long percent(Money part, Money whole) {
        return BigDecimal.valueOf(part.ore())
                .multiply(HUNDRED)
                .divideToIntegralValue(BigDecimal.valueOf(whole.ore()))
                .longValue();
    }
}
