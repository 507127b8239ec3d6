package no.tunbok.query.architecture.counterexamples.pilothistory;

import no.tunbok.events.approval.ApprovalEvent;

/** Tells of another kind of entry than its room is about. */
public final class KiteTeller {

    static boolean knows(Object fact) {
        return fact instanceof ApprovalEvent;
    }
}
