package no.tunbok.benchmarks.store;

import no.tunbok.events.pilot.PilotEvent;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks a {@link Notebook} to write something down. */
public record Note(@TargetAggregateIdentifier String notebook, PilotEvent fact) {}
