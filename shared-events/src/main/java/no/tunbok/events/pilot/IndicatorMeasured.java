package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import no.tunbok.events.value.Occurred;

/**
 * A number that describes the pilot, as of this day.
 *
 * @param value at most twelve digits before the point and three after it, so that every JSON reader has it exactly
 */
@JsonTypeName("no.tunbok.pilot.IndicatorMeasured.1")
public record IndicatorMeasured(PilotId pilotId, Occurred occurredOn, String code, BigDecimal value, String unit)
        implements PilotEvent {

    private static final int MOST_BEFORE_THE_POINT = 12;
    private static final int MOST_AFTER_THE_POINT = 3;

    /** @throws IllegalArgumentException if the value has more digits than that */
    public IndicatorMeasured {
        value = value.stripTrailingZeros();
        if (value.scale() > MOST_AFTER_THE_POINT || (long) value.precision() - value.scale() > MOST_BEFORE_THE_POINT) {
            throw new IllegalArgumentException("The value has more digits than %d before and %d after the point."
                    .formatted(MOST_BEFORE_THE_POINT, MOST_AFTER_THE_POINT));
        }
        value = value.setScale(Math.max(0, value.scale())); // 30, not 3E+1
    }
}
