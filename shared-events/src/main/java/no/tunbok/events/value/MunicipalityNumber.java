package no.tunbok.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of a municipality: four digits as text, since it may begin with a zero. It means something only together
 * with a date; {@link no.tunbok.events.reference.Municipalities} knows when it was in use.
 */
public record MunicipalityNumber(@JsonValue String value) {

    /** @throws IllegalArgumentException if it is not four digits */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MunicipalityNumber {
        if (!value.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("'" + value + "' is not a municipality number: four digits (X-7).");
        }
    }

    /** The number of the county that it lies in: its first two digits. */
    public CountyNumber county() {
        return new CountyNumber(value.substring(0, 2));
    }

    @Override
    public String toString() {
        return value;
    }
}
