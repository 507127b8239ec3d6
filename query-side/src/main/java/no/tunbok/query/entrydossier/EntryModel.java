package no.tunbok.query.entrydossier;

import java.util.UUID;
import no.tunbok.events.history.Fact;
import no.tunbok.query.entryrecord.ToldHistory;

/**
 * A read model that keeps something of each entry of one kind, and how far the facts of the entry are in it.
 *
 * @param <F> the family of the facts
 */
public interface EntryModel<F extends Fact<F>> {

    /** Also of the processor that keeps it, and the key of its tokens: a new name would tell it everything again. */
    String name();

    /** The number of the last fact that is kept of the entry; -1 when there is none. */
    long upTo(UUID entry);

    /** Keeps what is told of the entry, unless as much is kept already. */
    void keep(UUID entry, ToldHistory<F> told);

    /** Keeps nothing any more. */
    void clear();
}
