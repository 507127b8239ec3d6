package no.tunbok.events.value;

/**
 * An amount of Norwegian kroner in whole øre.
 *
 * @param ore hundredths of a krone, between minus and plus {@value #MOST}; negative only where something is taken away
 */
public record Money(long ore, ValueAddedTax valueAddedTax) {

    /** Ten thousand billion kroner: more than any budget, and exact in every JSON reader. */
    public static final long MOST = 1_000_000_000_000_000L;

    /** @throws IllegalArgumentException if it is further from zero than {@link #MOST} */
    public Money {
        if (ore > MOST || ore < -MOST) {
            throw new IllegalArgumentException("An amount of " + ore + " øre is out of range.");
        }
    }

    public static Money kroner(long kroner, ValueAddedTax valueAddedTax) {
        return new Money(Math.multiplyExact(kroner, 100), valueAddedTax);
    }
}
