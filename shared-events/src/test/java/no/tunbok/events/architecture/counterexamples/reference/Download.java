package no.tunbok.events.architecture.counterexamples.reference;

import java.net.URI;

/** A table that is fetched from somewhere else each time. */
record Download(URI from) {}
