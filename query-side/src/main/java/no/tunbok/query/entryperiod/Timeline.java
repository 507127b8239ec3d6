package no.tunbok.query.entryperiod;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.query.entryrecord.Known;
import no.tunbok.query.entryrecord.ToldHistory;
import org.jspecify.annotations.Nullable;

/**
 * The periods of one entry, as the register comes to know more. Fact by fact it works out which days read otherwise than before:
 * what it knew of them ends there, and what it knows instead begins. What reads as before is left alone, so that there are as
 * many periods as changes.
 *
 * @param <F> the family of the facts
 */
public final class Timeline<F extends Fact<F>> {

    /** Nobody can ask for an earlier day. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** Nobody can ask for this day or a later one; it stands for all of them, and for the end of time. */
    public static final LocalDate LATER = LocalDate.of(2200, 1, 1);

    private static final LocalDate FOR_EVER = LocalDate.MAX;

    /** From that day on, until the next such. */
    private record Turn(LocalDate from, Optional<Reading> reading) {}

    private final Readings<F> readings;
    private final List<Period> kept;
    private final List<Period> ended = new ArrayList<>();
    private List<Period> open;

    /** @param kept what the register knows, if its facts were told before */
    public Timeline(Readings<F> readings, List<Period> kept) {
        this.readings = readings;
        this.kept = List.copyOf(kept);
        this.open = List.copyOf(kept);
    }

    /**
     * Takes the facts that are told beyond the first.
     *
     * @param before how many have been taken before
     */
    public void tell(ToldHistory<F> told, int before) {
        var history = told.beginning(before);
        for (int number = before; number < told.length(); number++) {
            var next = history.and(told.history().records().get(number));
            var known = told.known().get(number);
            if (mayReadOtherwise(history, next)) {
                Stood.of(next)
                        .differsFrom(Stood.of(history))
                        .ifPresent(day -> turn(turns(next, onTheCalendar(day)), known));
            }
            history = next;
        }
    }

    /** A fact that is never read here changes nothing, unless it is the first that had happened. */
    private boolean mayReadOtherwise(History<F> history, History<F> next) {
        var fact = next.records().getLast().fact();
        boolean plain = fact.correction().isEmpty() && fact.moved().isEmpty();
        return !plain
                || readings.areOf(fact)
                || history.standing().isEmpty()
                || !history.standing().getFirst().equals(next.standing().getFirst());
    }

    /** What was kept and is no more as it was. */
    public List<Period> gone() {
        return kept.stream().filter(period -> !open.contains(period)).toList();
    }

    /** What is to be kept instead, and besides. */
    public List<Period> come() {
        return Stream.concat(ended.stream(), open.stream().filter(period -> !kept.contains(period)))
                .toList();
    }

    private static LocalDate onTheCalendar(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LATER) ? LATER : day;
    }

    private List<Turn> turns(History<F> history, LocalDate first) {
        var days = new TreeSet<LocalDate>();
        days.add(first);
        readings.turningDays(history)
                .map(Timeline::onTheCalendar)
                .filter(first::isBefore)
                .forEach(days::add);
        return days.stream()
                .map(day -> new Turn(day, readings.on(history, day.equals(LATER) ? LocalDate.MAX : day)))
                .toList();
    }

    private void turn(List<Turn> turns, Known now) {
        var stays = new Runs<Period>((period, from, end) -> period.cut(from, end));
        var ends = new Runs<Period>((period, from, end) -> period.closed(from, end, now));
        var comes = new Runs<Reading>((reading, from, end) -> new Period(from, end, now, null, reading));
        LocalDate from = null;
        for (var end : bounds(turns)) {
            if (from != null) {
                var period = openOn(from);
                var reading = readingOn(from, turns, period);
                boolean same =
                        period != null && reading != null && period.reading().equals(reading);
                stays.take(same ? period : null, from, end);
                ends.take(same ? null : period, from, end);
                comes.take(same ? null : reading, from, end);
            }
            from = end;
        }
        open = Stream.concat(stays.end(), comes.end()).toList();
        ended.addAll(ends.end().toList());
    }

    private SortedSet<LocalDate> bounds(List<Turn> turns) {
        var bounds = new TreeSet<LocalDate>();
        open.forEach(period -> {
            bounds.add(period.from());
            bounds.add(period.end());
        });
        turns.forEach(turn -> bounds.add(turn.from()));
        bounds.add(FOR_EVER);
        return bounds;
    }

    private @Nullable Period openOn(LocalDate day) {
        return open.stream().filter(period -> period.covers(day)).findFirst().orElse(null);
    }

    /** Before the first turn all reads as it did. */
    private static @Nullable Reading readingOn(LocalDate day, List<Turn> turns, @Nullable Period period) {
        if (day.isBefore(turns.getFirst().from())) return period == null ? null : period.reading();
        return turns.stream()
                .takeWhile(turn -> !turn.from().isAfter(day))
                .reduce((_, last) -> last)
                .flatMap(Turn::reading)
                .orElse(null);
    }

    /** Puts together neighbouring days of which the same is said. */
    private static final class Runs<T> {

        private interface Maker<T> {
            Period make(T of, LocalDate from, LocalDate end);
        }

        private final Maker<T> maker;
        private final List<Period> made = new ArrayList<>();
        private @Nullable T last;
        private LocalDate from = FIRST_DAY;
        private LocalDate end = FIRST_DAY;

        Runs(Maker<T> maker) {
            this.maker = maker;
        }

        void take(@Nullable T next, LocalDate nextFrom, LocalDate nextEnd) {
            if (!Objects.equals(last, next)) {
                flush();
                last = next;
                from = nextFrom;
            }
            end = nextEnd;
        }

        private void flush() {
            if (last != null) made.add(maker.make(last, from, end));
            last = null;
        }

        Stream<Period> end() {
            flush();
            return made.stream();
        }
    }
}
