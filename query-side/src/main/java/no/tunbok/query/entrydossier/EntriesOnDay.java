package no.tunbok.query.entrydossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import no.tunbok.events.history.Fact;
import no.tunbok.query.asof.AsOf;
import no.tunbok.query.asof.KnownAt;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.Problem;
import no.tunbok.query.edge.QuestionRefused;

/**
 * Finds the entries of one kind that a list would show, and folds each of them: for questions across entries, which need more
 * than a list tells.
 */
public final class EntriesOnDay<F extends Fact<F>, D extends Dossier> {

    private static final int AT_ONCE = 200;

    private final ListRows<F, D, ?> lists;
    private final DossierFold<F, D> fold;
    private final Freshness freshness;

    public EntriesOnDay(ListRows<F, D, ?> lists, DossierFold<F, D> fold, Freshness freshness) {
        this.lists = lists;
        this.fold = fold;
        this.freshness = freshness;
    }

    /** Today, where the register is kept. */
    public LocalDate today() {
        return fold.today();
    }

    /** Waits until the lists hold what has been seen. @return how far they have come */
    public long reached(OptionalLong seen) {
        return freshness.ofRows(lists.kind().processor(), seen);
    }

    /**
     * All of them, by name, none as it was known later than then.
     *
     * @param reached what the answer is computed from
     * @param wanted what they are narrowed by: a parameter of the list, and its value
     */
    public List<FoundEntry<F, D>> of(AsOf asOf, long reached, Map<String, String> wanted) {
        var then = then(asOf, reached);
        var found = new ArrayList<FoundEntry<F, D>>();
        var after = Optional.<Cursor>empty();
        do {
            var page = lists.page(new ListQuestion<>(narrowed(wanted), ListOrder.NAME, after, AT_ONCE), then, today());
            page.stream()
                    .limit(AT_ONCE)
                    .flatMap(listed -> entry(listed.place().id(), then).stream())
                    .forEach(found::add);
            after = page.size() > AT_ONCE ? Optional.of(page.get(AT_ONCE - 1).place()) : Optional.empty();
        } while (after.isPresent());
        return found;
    }

    /** Some of them, in that order, the place of each beside it. */
    public List<PlacedEntry<FoundEntry<F, D>>> some(
            AsOf asOf, long reached, Map<String, String> wanted, ListOrder order, Optional<Cursor> after, int most) {
        var then = then(asOf, reached);
        return lists.page(new ListQuestion<>(narrowed(wanted), order, after, most), then, today()).stream()
                .limit(most)
                .flatMap(listed ->
                        entry(listed.place().id(), then)
                                .map(found -> new PlacedEntry<>(listed.place(), found))
                                .stream())
                .toList();
    }

    private List<Facet.Wanted<D>> narrowed(Map<String, String> wanted) {
        return lists.kind().table().facets().stream()
                .map(facet -> new Facet.Wanted<>(facet, Optional.ofNullable(wanted.get(facet.parameter()))))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws QuestionRefused when there is no such entry, or nothing had happened in it by then
     */
    public FoundEntry<F, D> one(UUID id, AsOf asOf, long reached) {
        var then = then(asOf, reached);
        if (fold.records().of(id).knownAt(then.knownAt()).isEmpty()) {
            throw new QuestionRefused(Problem.UNKNOWN_ENTRY);
        }
        return entry(id, then).orElseThrow(() -> new QuestionRefused(Problem.NOTHING_BY_THEN));
    }

    /** One of them, if it is there and something had happened in it by then. */
    public Optional<FoundEntry<F, D>> find(UUID id, AsOf asOf, long reached) {
        return entry(id, then(asOf, reached));
    }

    private static AsOf then(AsOf asOf, long reached) {
        return new AsOf(asOf.at(), asOf.knownAt().or(() -> Optional.of(new KnownAt.Position(reached))));
    }

    private Optional<FoundEntry<F, D>> entry(UUID id, AsOf then) {
        var history = fold.records().of(id).knownAt(then.knownAt()).history();
        return fold.kind().asOf(history, then.at(), today()).map(dossier -> new FoundEntry<>(history, dossier));
    }
}
