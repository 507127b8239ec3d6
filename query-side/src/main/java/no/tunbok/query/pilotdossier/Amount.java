package no.tunbok.query.pilotdossier;

import no.tunbok.events.value.Money;
import no.tunbok.events.value.ValueAddedTax;

/**
 * A sum of money in whole øre; other than {@link Money} it may be as large as the facts make it, so that no fact makes a
 * dossier unreadable.
 */
public record Amount(long ore, ValueAddedTax valueAddedTax) {

    static Amount of(Money money) {
        return new Amount(money.ore(), money.valueAddedTax());
    }

    static Amount nothing(ValueAddedTax valueAddedTax) {
        return new Amount(0, valueAddedTax);
    }

    Amount plus(Money money) {
        return new Amount(ore + money.ore(), valueAddedTax);
    }
}
