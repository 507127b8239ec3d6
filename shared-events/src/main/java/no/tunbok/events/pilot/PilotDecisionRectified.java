package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Rectifying;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/**
 * The text of a decision gave a wrong picture of what was decided (retting). What was decided stands, and so does the time
 * in which it can be appealed.
 *
 * @param target the number of the decision in this pilot, from 0
 * @param instead the decision as its text should have read
 */
@JsonTypeName("no.tunbok.pilot.DecisionRectified.1")
public record PilotDecisionRectified(
        PilotId pilotId,
        Occurred occurredOn,
        long target,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        PilotEvent instead,

        CorrectionReason reason,
        Confidential explanation,
        String orderedBy)
        implements PilotEvent, Rectifying {
    @Override
    public Optional<Correction<PilotEvent>> correction() {
        return Optional.of(new Correction<>(target, instead));
    }
}
