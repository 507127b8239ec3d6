package no.tunbok.query.architecture.counterexamples.agreementhistory;

import no.tunbok.events.pilot.PilotEvent;

/** Tells of another kind of entry than its room is about. */
public final class KiteTeller {

    static boolean knows(Object fact) {
        return fact instanceof PilotEvent;
    }
}
