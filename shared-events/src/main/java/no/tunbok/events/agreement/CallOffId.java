package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which call-off of a framework agreement. */
public record CallOffId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CallOffId {}

    /** @throws IllegalArgumentException if the text is not a UUID (RFC 9562) */
    public static CallOffId of(String text) {
        return new CallOffId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
