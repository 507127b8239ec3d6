package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which pilot; also the name of its stream. */
public record PilotId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PilotId {}

    /** @throws IllegalArgumentException if the text is not a UUID (RFC 9562) */
    public static PilotId of(String text) {
        return new PilotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
