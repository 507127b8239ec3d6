package no.tunbok.events.value;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part, under the name that it had then (PI-16). A new name does not make a new body: the
 * organisation number, where it is known, stays the same.
 *
 * @param name as it was valid on the day of the fact
 * @param organisationNumber left out where the sources do not give it
 */
public record Body(BodyKind kind, String name, @Nullable OrganisationNumber organisationNumber) {

    /** @throws IllegalArgumentException if the name is blank */
    public Body {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A body has a name.");
        }
    }
}
