package no.tunbok.events.history;

import no.tunbok.events.value.Confidential;

/** What says that the register was told something wrong: why, and who ordered that it be put right. */
public interface Corrective {

    CorrectionReason reason();

    Confidential explanation();

    /** The identifier of who ordered it, never a name. */
    String orderedBy();
}
