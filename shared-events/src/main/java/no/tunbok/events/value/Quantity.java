package no.tunbok.events.value;

import java.math.BigDecimal;

/**
 * So much of a service. Two quantities can only be compared if they are counted in the same unit.
 *
 * @param amount never negative
 */
public record Quantity(BigDecimal amount, QuantityUnit unit) {

    /** @throws IllegalArgumentException if the amount is negative or has too many digits */
    public Quantity {
        amount = PlainNumber.of(amount);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A quantity is not negative.");
        }
    }

    public static Quantity of(long amount, QuantityUnit unit) {
        return new Quantity(BigDecimal.valueOf(amount), unit);
    }
}
