package no.tunbok.events.envelope;

import java.util.regex.Pattern;
import no.tunbok.events.value.OrganisationNumber;

/**
 * Who acts, in what role, for which body.
 *
 * @param id an identifier, never a person's name (PI-17)
 * @param onBehalfOf the body that answers for what is done
 */
public record Actor(String id, Role role, OrganisationNumber onBehalfOf) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:@-]{1,100}");

    /** Whether it can be somebody's identifier: without spaces and letters beyond ASCII, so that a full name is not. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
