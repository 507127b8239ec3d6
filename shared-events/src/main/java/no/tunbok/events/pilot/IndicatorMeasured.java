package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import no.tunbok.events.value.Occurred;

/** A number that describes the pilot, as of this day. */
@JsonTypeName("no.tunbok.pilot.IndicatorMeasured.1")
public record IndicatorMeasured(PilotId pilotId, Occurred occurredOn, String code, BigDecimal value, String unit)
        implements PilotEvent {
    public IndicatorMeasured {
        value = value.stripTrailingZeros();
    }
}
