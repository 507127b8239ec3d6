package no.tunbok.query.pilotdossier;

import java.util.List;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A journey to learn from others.
 *
 * @param number of the fact that tells it
 */
public record StudyTrip(
        long number,
        Occurred when,
        @Nullable String title,
        List<OrganisationNumber> participants,
        List<String> visited,
        @Nullable String purpose) {}
