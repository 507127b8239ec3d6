package no.tunbok.command.pilot;

import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.Mode;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way to a pilot.
 *
 * @param fact what is put forward
 * @param others what the other pilots mean for it
 * @param expectedVersion the version on which the asker relies, if any
 */
record AskPilot(
        @TargetAggregateIdentifier PilotId pilotId,
        Mode mode,
        PilotEvent fact,
        OtherPilots others,
        Circumstances circumstances,
        @Nullable Long expectedVersion) {}
