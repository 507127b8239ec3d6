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

    public static Amount of(Money money) {
        return new Amount(money.ore(), money.valueAddedTax());
    }

    /** Of what bears different taxes the tax of the sum is not known. */
    public static Amount total(List<Amount> parts) {
        var taxes = parts.stream().map(Amount::valueAddedTax).distinct().toList();
        return new Amount(
                parts.stream().mapToLong(Amount::ore).sum(),
                parts.isEmpty() ? ValueAddedTax.NOT_APPLICABLE : taxes.size() == 1 ? taxes.getFirst() : null);
    }

    static Amount sum(List<Money> parts) {
        return total(parts.stream().map(Amount::of).toList());
    }
}
