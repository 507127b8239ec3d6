package no.tunbok.query.architecture.counterexamples.approvalhistory;

import no.tunbok.events.agreement.AgreementEvent;

/** Tells of another kind of entry than its room is about. */
public final class KiteTeller {

    static boolean knows(Object fact) {
        return fact instanceof AgreementEvent;
    }
}
