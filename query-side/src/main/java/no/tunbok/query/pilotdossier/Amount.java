package no.tunbok.query.pilotdossier;

import java.util.List;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.ValueAddedTax;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money in whole øre; other than {@link Money} it may be as large as the facts make it, so that no fact makes a
 * dossier unreadable.
 *
 * @param valueAddedTax not there when some of it was told with the tax and some without
 */
public record Amount(long ore, @Nullable ValueAddedTax valueAddedTax) {

    static Amount of(Money money) {
        return new Amount(money.ore(), money.valueAddedTax());
    }

    static Amount sum(List<Money> parts) {
        var taxes = parts.stream().map(Money::valueAddedTax).distinct().toList();
        return new Amount(
                parts.stream().mapToLong(Money::ore).sum(),
                switch (taxes.size()) {
                    case 0 -> ValueAddedTax.NOT_APPLICABLE;
                    case 1 -> taxes.getFirst();
                    default -> null;
                });
    }
}
