package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * An earlier fact never happened, or not in this pilot. It stays readable.
 *
 * @param target the number of the fact in this pilot, from 0
 * @param orderedBy the identifier of who ordered the correction
 * @param movedTo the pilot that it belongs to, if it happened in another
 */
@JsonTypeName("no.tunbok.pilot.FactAnnulled.1")
public record PilotFactAnnulled(
        PilotId pilotId,
        Occurred occurredOn,
        long target,
        CorrectionReason reason,
        Confidential explanation,
        String orderedBy,
        @Nullable PilotId movedTo)
        implements PilotEvent, Corrective {
    @Override
    public Optional<Correction<PilotEvent>> correction() {
        return Optional.of(new Correction<>(target, null));
    }

    @Override
    public Optional<UUID> destination() {
        return Optional.ofNullable(movedTo).map(PilotId::value);
    }
}
