package no.tunbok.query.entrydossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry on one page, of whatever kind: what rows, lists and answers need of it. */
public interface Dossier {

    /** Which entry it is. */
    UUID entry();

    /** What lists are in the order of. */
    @Nullable String name();

    /** How many facts, corrections and remarks the register has of the entry. */
    long version();
}
