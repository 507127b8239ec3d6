package no.tunbok.query.pilotdossier;

import java.time.LocalDate;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * When the pilot is to end.
 *
 * @param planned by the decision on the grant
 * @param extendedTo the new end of the extension decided last, if the pilot was extended
 * @param extensionFundedBy who pays for the time until then (PI-13)
 */
public record End(
        @Nullable LocalDate planned,
        @Nullable Occurred extendedTo,
        @Nullable Body extensionFundedBy) {}
