package no.tunbok.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number under which a farm enterprise is known as a producer: ten digits. New numbers have no meaning in their
 * digits, so no municipality is read from them.
 */
public record ProducerNumber(@JsonValue String value) {

    /** What it looks like. */
    public static final String FORM = "[0-9]{10}";

    /** @throws IllegalArgumentException if it is not of that form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProducerNumber {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("'" + value + "' is not a producer number: ten digits (X-6).");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
