package no.tunbok.events.value;

import java.math.BigDecimal;

/** Measured numbers as facts keep them: at most twelve digits before the point and three after it, so that every JSON reader has them exactly. */
public final class PlainNumber {

    private static final int MOST_BEFORE_THE_POINT = 12;
    private static final int MOST_AFTER_THE_POINT = 3;

    private PlainNumber() {}

    /** @throws IllegalArgumentException if the value has more digits than that */
    public static BigDecimal of(BigDecimal told) {
        var value = told.stripTrailingZeros();
        if (value.scale() > MOST_AFTER_THE_POINT || (long) value.precision() - value.scale() > MOST_BEFORE_THE_POINT) {
            throw new IllegalArgumentException("The value has more digits than %d before and %d after the point."
                    .formatted(MOST_BEFORE_THE_POINT, MOST_AFTER_THE_POINT));
        }
        return value.setScale(Math.max(0, value.scale())); // 30, not 3E+1
    }
}
