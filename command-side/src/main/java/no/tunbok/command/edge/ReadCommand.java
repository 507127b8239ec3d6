package no.tunbok.command.edge;

import no.tunbok.events.envelope.Telling;
import no.tunbok.events.history.Fact;

/** What a body says: the fact that is put forward, and how it is told. */
record ReadCommand(Fact<?> fact, Telling telling) {}
