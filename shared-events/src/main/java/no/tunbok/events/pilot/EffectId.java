package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which reported effect of a pilot. */
public record EffectId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EffectId {}

    /** @throws IllegalArgumentException if the text is not a UUID (RFC 9562) */
    public static EffectId of(String text) {
        return new EffectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
