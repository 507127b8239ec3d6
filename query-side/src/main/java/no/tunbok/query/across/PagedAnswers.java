package no.tunbok.query.across;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.query.asof.AsOf;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.entrydossier.Cursor;
import no.tunbok.query.entrydossier.Dossier;
import no.tunbok.query.entrydossier.EntriesOnDay;
import no.tunbok.query.entrydossier.FoundEntry;
import no.tunbok.query.entrydossier.ListOrder;
import no.tunbok.query.entrydossier.PlacedEntry;
import org.springframework.util.MultiValueMap;

/** A question for one page of entries of every kind, narrowed by place. */
public final class PagedAnswers {

    private static final int LONGEST_PAGE = 200;
    private static final int PAGE = 50;
    private static final String MUNICIPALITY = "municipality";
    private static final String COUNTY = "county";

    private final Asked asked;
    private final ListOrder order;
    private final Map<String, String> places = new HashMap<>();
    private final Optional<Cursor> after;
    private final int limit;

    /** @param more parameters that it may have */
    public PagedAnswers(MultiValueMap<String, String> parameters, ListOrder order, String... more) {
        this.order = order;
        asked = new Asked(
                parameters,
                Stream.concat(
                                Stream.of(Asked.AT, Asked.KNOWN_AT, MUNICIPALITY, COUNTY, "limit", "after"),
                                Arrays.stream(more))
                        .toArray(String[]::new));
        asked.digits(MUNICIPALITY, 4).ifPresent(number -> places.put(MUNICIPALITY, number));
        asked.digits(COUNTY, 2).ifPresent(number -> places.put(COUNTY, number));
        after = asked.one("after", "after", "", text -> Cursor.read(text, order));
        limit = asked.limit("limit", LONGEST_PAGE, PAGE);
    }

    public Asked asked() {
        return asked;
    }

    public Optional<LocalDate> day(String name) {
        return asked.day(name);
    }

    /** By place, and by one thing more. */
    public Map<String, String> narrowed(String parameter, String value) {
        var wanted = new HashMap<>(places);
        wanted.put(parameter, value);
        return wanted;
    }

    /** What is shown of the entries of one kind: one more than the page holds, if there are so many. */
    public <F extends Fact<F>, D extends Dossier, T> List<PlacedEntry<T>> of(
            EntriesOnDay<F, D> entries,
            AsOf asOf,
            long reached,
            Map<String, String> wanted,
            Function<FoundEntry<F, D>, T> shown) {
        return entries.some(asOf, reached, wanted, order, after, limit + 1).stream()
                .map(found -> new PlacedEntry<>(found.place(), shown.apply(found.shown())))
                .toList();
    }

    /** The page, of what there is of each kind. */
    public <T> PageOf<T> page(List<List<PlacedEntry<T>>> kinds, long reached) {
        return PageOf.of(PlacedEntry.merged(kinds, order, limit + 1), order, limit, reached);
    }
}
