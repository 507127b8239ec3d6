package no.tunbok.command.agreement;

import java.util.Set;
import no.tunbok.events.value.ServiceArea;

/**
 * What is known of an approval on a day (FA-7, FA-8, FA-9).
 *
 * @param approved and not suspended
 * @param areas that it covers
 */
record KnownApproval(boolean approved, Set<ServiceArea> areas) {

    KnownApproval {
        areas = Set.copyOf(areas);
    }
}
