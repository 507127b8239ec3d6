package no.tunbok.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of a county: two digits as text, since it may begin with a zero. It means something only together with a
 * date; {@link no.tunbok.events.reference.Counties} knows when it was in use.
 */
public record CountyNumber(@JsonValue String value) {

    /** @throws IllegalArgumentException if it is not two digits */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CountyNumber {
        if (!value.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("'" + value + "' is not a county number: two digits.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
