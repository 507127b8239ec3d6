package no.tunbok.query.pilotdossier;

import java.time.LocalDate;
import no.tunbok.events.reference.Bodies;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.BodyKind;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A body that was given the grant.
 *
 * @param name as it was on the day of the grant (PI-16)
 * @param nameOnDay as it was on the day that the answer is about; the same where the register knows of no other
 */
public record Owner(
        BodyKind kind,
        String name,
        String nameOnDay,
        @Nullable OrganisationNumber organisationNumber) {

    static Owner of(Body body, LocalDate day) {
        return new Owner(body.kind(), body.name(), body.name(), body.organisationNumber()).namedOn(day);
    }

    Owner namedOn(LocalDate day) {
        var known = organisationNumber == null
                ? name
                : Bodies.known().nameOn(organisationNumber, day).orElse(name);
        return new Owner(kind, name, known, organisationNumber);
    }
}
