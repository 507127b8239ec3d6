package no.tunbok.query.entrydossier;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.tunbok.events.history.Fact;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Keeps stored what {@link DossierKind#kept} would answer now, and how the entry reads in lists. A row is a cache; the history
 * is the truth.
 */
public final class DossierProjector<F extends Fact<F>, D extends Dossier> {

    private final DossierFold<F, D> fold;
    private final DossierRows<D> rows;
    private final ListRows<F, D, ?> lists;
    private final String held;

    public DossierProjector(DossierFold<F, D> fold, DossierRows<D> rows, ListRows<F, D, ?> lists) {
        this.fold = fold;
        this.rows = rows;
        this.lists = lists;
        held = DossierProjector.class.getName() + "." + fold.kind().processor();
    }

    /**
     * A correction changes the past, so the whole history is folded anew, as far as it goes by now: it may go beyond this
     * fact. What was told twice, or read ahead, is passed.
     *
     * @param number of the fact in the entry
     */
    public void told(UUID id, long number) {
        var held = held();
        if (held.computeIfAbsent(id, rows::upTo) < number) {
            var told = fold.records().of(id).told();
            var row = fold.row(id, told.history());
            // first of all, since it keeps others away who know as much: nobody adds the same to the lists
            rows.put(row).ifPresent(before -> lists.tell(id, told, before));
            held.put(id, row.upTo());
        }
    }

    /** The last fact in each row that this transaction has met: of many facts of one entry, the database is asked once. */
    private Map<UUID, Long> held() {
        return CurrentUnitOfWork.get().getOrComputeResource(held, _ -> new HashMap<>());
    }

    public void startOver() {
        rows.clear();
        lists.clear();
    }
}
