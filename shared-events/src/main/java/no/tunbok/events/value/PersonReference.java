package no.tunbok.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Stands for a person where no name may: an identifier without spaces and letters beyond ASCII, so that a full name is not. */
public record PersonReference(@JsonValue String value) {

    /** What it looks like. */
    public static final String FORM = "[A-Za-z0-9._:@-]{1,100}";

    /** @throws IllegalArgumentException if it is not of that form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonReference {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("A person is referred to by an identifier of 1 to 100 characters.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
