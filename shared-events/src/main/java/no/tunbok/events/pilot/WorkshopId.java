package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which gathering; the same in every pilot that took part. */
public record WorkshopId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkshopId {}

    /** @throws IllegalArgumentException if the text is not a UUID (RFC 9562) */
    public static WorkshopId of(String text) {
        return new WorkshopId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
