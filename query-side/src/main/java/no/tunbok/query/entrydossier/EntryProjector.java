package no.tunbok.query.entrydossier;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.tunbok.events.history.Fact;
import no.tunbok.query.entryrecord.EntryRecords;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Keeps a read model as the facts say. It is a cache; the history is the truth. */
public final class EntryProjector<F extends Fact<F>> {

    private final EntryRecords<F> records;
    private final EntryModel<F> model;
    private final String held;

    public EntryProjector(EntryRecords<F> records, EntryModel<F> model) {
        this.records = records;
        this.model = model;
        held = EntryProjector.class.getName() + "." + model.name();
    }

    /**
     * A correction changes the past, so the whole history is read anew, as far as it goes by now: it may go beyond this
     * fact. What was told twice, or read ahead, is passed.
     *
     * @param number of the fact in the entry
     */
    public void told(UUID id, long number) {
        var held = held();
        if (held.computeIfAbsent(id, model::upTo) < number) {
            var told = records.of(id).told();
            model.keep(id, told);
            held.put(id, told.known().getLast().number());
        }
    }

    /** The last fact of each entry that this transaction has met: of many facts of one entry, the database is asked once. */
    private Map<UUID, Long> held() {
        return CurrentUnitOfWork.get().getOrComputeResource(held, _ -> new HashMap<>());
    }

    public void startOver() {
        model.clear();
    }
}
