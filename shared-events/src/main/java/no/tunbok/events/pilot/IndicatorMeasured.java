package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.PlainNumber;

/**
 * A number that describes the pilot, as of this day.
 *
 * @param value at most twelve digits before the point and three after it, so that every JSON reader has it exactly
 */
@JsonTypeName("no.tunbok.pilot.IndicatorMeasured.1")
public record IndicatorMeasured(PilotId pilotId, Occurred occurredOn, String code, BigDecimal value, String unit)
        implements PilotEvent {

    /** @throws IllegalArgumentException if the value has more digits than that */
    public IndicatorMeasured {
        value = PlainNumber.of(value);
    }
}
