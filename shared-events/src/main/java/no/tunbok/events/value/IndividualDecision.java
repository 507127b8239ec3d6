package no.tunbok.events.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every decision carries: who decided, why, and what the party was told (X-10; forvaltningsloven §§ 24-27 where the
 * act applies).
 *
 * @param decidedBy under its name on the day of the decision
 * @param notifiedOn the day the notice was sent, if it was; not the day of the decision
 * @param appealBody who hears an appeal, if anybody does
 */
public record IndividualDecision(
        Body decidedBy,
        Confidential grounds,
        @Nullable LocalDate notifiedOn,
        @Nullable Body appealBody) {}
