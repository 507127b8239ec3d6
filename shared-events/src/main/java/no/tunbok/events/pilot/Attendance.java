package no.tunbok.events.pilot;

/**
 * How many came.
 *
 * @param number counted in {@code unit}, from 0
 * @param atLeast whether the source says "more than" or "at least" instead of a count
 */
public record Attendance(int number, Unit unit, boolean atLeast) {

    /** What was counted. */
    public enum Unit {
        PERSONS,
        FARMS
    }

    /** @throws IllegalArgumentException if the number is negative */
    public Attendance {
        if (number < 0) {
            throw new IllegalArgumentException("Attendance is not negative.");
        }
    }
}
