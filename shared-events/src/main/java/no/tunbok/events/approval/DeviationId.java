package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which deviation of an approval. */
public record DeviationId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeviationId {}

    /** @throws IllegalArgumentException if the text is not a UUID (RFC 9562) */
    public static DeviationId of(String text) {
        return new DeviationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
