package no.tunbok.query.entrydossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.query.entryperiod.Period;
import no.tunbok.query.entryperiod.Reading;
import no.tunbok.query.entryperiod.Readings;
import no.tunbok.query.entryperiod.Timeline;
import no.tunbok.query.entryrecord.ToldHistory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Puts how an entry reads into columns, and takes it out again. */
final class ListColumns<F extends Fact<F>, D extends Dossier, I extends ListItem<I>> implements Readings<F> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ListKind<F, D, I> kind;

    ListColumns(ListKind<F, D, I> kind) {
        this.kind = kind;
    }

    @Override
    public Optional<Reading> on(History<F> history, LocalDate day) {
        return kind.on(history, day)
                .map(dossier -> new Reading(
                        sortable(dossier.name()),
                        kind.table().facets().stream()
                                .map(facet -> facet.of().apply(dossier))
                                .toList(),
                        JSON.writeValueAsString(kind.item(dossier).told(LocalDate.MAX, 0))));
    }

    private static String sortable(@Nullable String name) {
        return name == null ? "" : Cursor.sortable(name);
    }

    @Override
    public boolean areOf(F fact) {
        return kind.lists(fact);
    }

    @Override
    public Stream<LocalDate> turningDays(History<F> history) {
        return kind.turningDays(history);
    }

    I item(String text) {
        return JSON.readValue(text, kind.type());
    }

    /** All that was ever known of an entry. */
    List<Period> periods(ToldHistory<F> told) {
        var timeline = new Timeline<>(this, List.of());
        timeline.tell(told, 0);
        return timeline.come();
    }

    /** In the order of {@link ListTable#columns}. */
    static @Nullable Object[] values(UUID entry, Period period, ListTable<?> table) {
        var since = period.since();
        var until = period.until();
        var values = new ArrayList<@Nullable Object>();
        values.add(entry);
        values.add(range(period.from(), period.end().equals(LocalDate.MAX) ? null : period.end()));
        values.add(range(since.position(), until == null ? null : until.position()));
        values.add(range(since.moment(), until == null ? null : until.moment()));
        values.add(range(since.number(), until == null ? null : until.number()));
        var reading = period.reading();
        values.add(reading.name());
        for (int n = 0; n < table.facets().size(); n++) {
            var told = reading.facets().get(n);
            if (table.facets().get(n).several()) values.add(told.toArray(String[]::new));
            else values.add(told.isEmpty() ? null : told.getFirst());
        }
        values.add(reading.item());
        return values.toArray();
    }

    /** What was told twice in one moment is known at no moment between: the range is empty then. */
    private static String range(Object from, @Nullable Object end) {
        return "[" + from + "," + (end == null ? "" : end) + ")";
    }
}
