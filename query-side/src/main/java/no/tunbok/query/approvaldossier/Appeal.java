package no.tunbok.query.approvaldossier;

import no.tunbok.events.approval.AppealOutcome;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about a decision.
 *
 * @param number of the fact that tells it
 * @param decision the number of the decision
 * @param inTime not there as long as nobody knows when the notice was received
 * @param outcome not there as long as it is not decided upon
 */
public record Appeal(
        long number,
        long decision,
        Occurred receivedOn,
        @Nullable Boolean inTime,
        @Nullable AppealOutcome outcome,
        @Nullable Wording outcomeText,
        @Nullable Occurred decidedOn,
        @Nullable Body decidedBy) {}
