package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A property by its numbers in the cadastre, as they were told: farm and holding number, and where there are any, lease and
 * section number. The municipality is the fact's, and a new municipality number gives the property new numbers.
 */
public record CadastralUnit(@JsonValue String value) {

    /** Such as {@code 17/3}. */
    public static final String FORM = "[0-9]{1,5}/[0-9]{1,4}(/[0-9]{1,4}){0,2}";

    /** @throws IllegalArgumentException if it is not of that form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CadastralUnit {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("'" + value + "' is not a cadastral unit such as 17/3.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
