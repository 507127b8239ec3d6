package no.tunbok.query.pilotdossier;

import no.tunbok.events.value.Body;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * Money that others put in; it is not part of the grant.
 *
 * @param number of the fact that tells it
 */
public record CoFunding(
        long number,
        Occurred registeredOn,
        Body funder,
        @Nullable Money amount,
        String purpose,
        @Nullable Period period) {}
