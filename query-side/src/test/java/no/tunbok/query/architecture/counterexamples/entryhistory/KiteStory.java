package no.tunbok.query.architecture.counterexamples.entryhistory;

import no.tunbok.events.pilot.PilotEvent;

/** Is there for every kind of entry, and yet knows of pilots. */
public final class KiteStory {

    static boolean isAboutAPilot(Object fact) {
        return fact instanceof PilotEvent;
    }
}
