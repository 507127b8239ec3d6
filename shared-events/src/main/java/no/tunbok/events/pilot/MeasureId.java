package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which measure of a pilot. */
public record MeasureId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasureId {}

    /** @throws IllegalArgumentException if the text is not a UUID (RFC 9562) */
    public static MeasureId of(String text) {
        return new MeasureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
