package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else puts money into the pilot. It is not part of the grant.
 *
 * @param amount left out where the sources do not give it
 */
@JsonTypeName("no.tunbok.pilot.CoFundingRegistered.1")
public record CoFundingRegistered(
        PilotId pilotId,
        Occurred occurredOn,
        Body funder,
        @Nullable Money amount,
        Confidential purpose,
        @Nullable Period period)
        implements PilotEvent {}
