package no.tunbok.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Text that may name a person. Kept as an object of its own in every event, so that it can be sealed with its own key and
 * erased while the event stands; never printed by accident.
 *
 * @param text as it was told, in the language in which it was told
 */
public record Confidential(@JsonProperty("text") String text) {

    /** Characters, by Unicode code point; longer text belongs in the archive, with a reference to it. */
    public static final int MOST = 4_000;

    /** @throws IllegalArgumentException if it is longer than {@link #MOST} */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Confidential {
        if (text.codePointCount(0, text.length()) > MOST) {
            throw new IllegalArgumentException("The text is longer than " + MOST + " characters.");
        }
    }

    /** Reads the plain form that commands use. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Confidential of(String text) {
        return new Confidential(text);
    }

    @Override
    public String toString() {
        return "Confidential[" + text.length() + " characters]";
    }
}
