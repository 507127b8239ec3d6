package no.tunbok.events.history;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** All that is recorded of one entry. Nothing is taken out of it; what counts is worked out from it, once and when asked for. */
public final class History<F extends Fact<F>> {

    private final List<Recorded<F>> records;
    private @Nullable Map<Long, Verdict<F>> verdicts;
    private @Nullable List<Standing<F>> standing;

    public History(List<Recorded<F>> records) {
        this.records = List.copyOf(records);
    }

    public List<Recorded<F>> records() {
        return records;
    }

    /** The same and one more fact. Unless that puts another right, the rest stands as it did. */
    public History<F> and(Recorded<F> next) {
        var more =
                new History<>(Stream.concat(records.stream(), Stream.of(next)).toList());
        if (next.fact().correction().isEmpty()) {
            more.verdicts = verdicts();
            more.standing = standingWith(next);
        }
        return more;
    }

    private List<Standing<F>> standingWith(Recorded<F> next) {
        if (!isAFact(next.fact())) return standing();
        var told = toldThere(next);
        var occurred = told.fact().occurredOn().toldOn(told.day());
        var standing = new ArrayList<>(standing());
        standing.add(new Standing<>(next.number(), told.fact(), occurred));
        standing.sort(order());
        return List.copyOf(standing);
    }

    public static <F extends Fact<F>> History<F> empty() {
        return new History<>(List.of());
    }

    /** What was known at some moment: a beginning of the record, never a sieve over it. */
    public History<F> believedAt(Instant moment) {
        return new History<>(
                records.stream().takeWhile(r -> !r.at().isAfter(moment)).toList());
    }

    /** What counts, in the order in which things happened. */
    public List<Standing<F>> standing() {
        var known = standing;
        if (known == null) {
            known = workedOut();
            standing = known;
        }
        return known;
    }

    private List<Standing<F>> workedOut() {
        var verdicts = verdicts();
        var retold = retold(verdicts);
        var standing = new ArrayList<Standing<F>>();
        for (var record : records) {
            stated(record, verdicts)
                    .filter(r -> isAFact(r.fact()))
                    .ifPresent(
                            r -> standing.add(new Standing<>(record.number(), r.fact(), occurred(record, r, retold))));
        }
        standing.sort(order());
        return List.copyOf(standing);
    }

    private static <F extends Fact<F>> Comparator<Standing<F>> order() {
        return Comparator.<Standing<F>, Occurred>comparing(Standing::occurred, Occurred.BY_LAST_DAY)
                .thenComparingInt(s -> s.fact().lifeOrder())
                .thenComparingLong(Standing::number);
    }

    /** Everything that was ever told, whether it counts or not: as it was first told, and as it was put right. */
    public Stream<F> everTold() {
        return records.stream()
                .map(Recorded::fact)
                .flatMap(fact -> Stream.of(
                                Stream.of(fact),
                                fact.moved().map(Moved::fact).stream(),
                                fact.correction().flatMap(c -> Optional.ofNullable(c.instead())).stream())
                        .flatMap(told -> told));
    }

    /** When everything that was told had happened, by number; what is annulled, as it was first told. */
    public Map<Long, Occurred> days() {
        var verdicts = verdicts();
        var retold = retold(verdicts);
        var days = new HashMap<Long, Occurred>();
        for (var record : records) {
            days.put(record.number(), occurred(record, stated(record, verdicts).orElse(record), retold));
        }
        return Map.copyOf(days);
    }

    /** It had happened when these days were first told: a correction of anything else moves nothing in time. */
    private static <F extends Fact<F>> Occurred occurred(
            Recorded<F> first, Recorded<F> now, Map<Long, List<Recorded<F>>> retold) {
        var when = now.fact().occurredOn();
        return Stream.concat(Stream.of(toldThere(first)), retold.getOrDefault(first.number(), List.of()).stream())
                .filter(told -> told.fact().occurredOn().equals(when))
                .findFirst()
                .map(told -> when.toldOn(told.day()))
                .orElse(when);
    }

    /** What later records that count say instead of each fact, by its number: gathered once, since most facts have none. */
    private Map<Long, List<Recorded<F>>> retold(Map<Long, Verdict<F>> verdicts) {
        var retold = new HashMap<Long, List<Recorded<F>>>();
        for (var record : records) {
            stated(record, verdicts)
                    .ifPresent(r -> r.fact()
                            .correction()
                            .filter(c -> c.target() < record.number())
                            .ifPresent(c -> Optional.ofNullable(c.instead())
                                    .ifPresent(instead -> retold.computeIfAbsent(c.target(), _ -> new ArrayList<>())
                                            .add(new Recorded<>(r.number(), r.at(), instead)))));
        }
        return retold;
    }

    /** What certainly had happened when that day was over. */
    public List<Standing<F>> standingOn(LocalDate day) {
        return standing().stream().filter(s -> s.occurred().hadHappenedBy(day)).toList();
    }

    /** Of what counts, all but the decisions that are reversed from that day or an earlier one. */
    public static <F extends Fact<F>> List<Standing<F>> holdingOn(LocalDate day, List<Standing<F>> standing) {
        var reversed = standing.stream()
                .flatMap(s -> s.fact().reversal().stream())
                .filter(reversal -> !reversal.effectiveFrom().isAfter(day))
                .map(Reversal::target)
                .collect(toSet());
        return standing.stream()
                .filter(s -> !isDecision(s.fact()) || !reversed.contains(s.number()))
                .toList();
    }

    /** A reversal is a decision too, but ends by being annulled. */
    private static <F extends Fact<F>> boolean isDecision(F fact) {
        return fact instanceof Decided && fact.reversal().isEmpty();
    }

    /** What can have happened when that day was over, but need not: the sources do not say. */
    public List<Standing<F>> uncertainOn(LocalDate day) {
        return standing().stream()
                .filter(s ->
                        s.occurred().mayHaveHappenedBy(day) && !s.occurred().hadHappenedBy(day))
                .toList();
    }

    /** The remarks that stand, each made on the telling of its fact that counts now. */
    public List<Remark> remarks() {
        var verdicts = verdicts();
        return records.stream()
                .flatMap(record -> stated(record, verdicts).stream())
                .flatMap(r -> r.fact().remark().filter(remark -> isOnWhatCounts(remark, r.number(), verdicts)).stream())
                .distinct()
                .toList();
    }

    /** Those of them on what certainly had happened when that day was over, or on what is told of no day. */
    public List<Remark> remarksOn(LocalDate day) {
        var later = standing().stream()
                .filter(s -> !s.occurred().hadHappenedBy(day))
                .map(Standing::number)
                .collect(toSet());
        return remarks().stream()
                .filter(remark -> !later.contains(remark.about()))
                .toList();
    }

    private boolean isOnWhatCounts(Remark remark, long made, Map<Long, Verdict<F>> verdicts) {
        var counts = find(remark.about()).flatMap(about -> stated(about, verdicts));
        return counts.isPresent() && counts.map(Recorded::number).equals(lastTelling(remark.about(), made));
    }

    /** The number of the last telling of that fact before then, whether or not it still counts. */
    private Optional<Long> lastTelling(long number, long before) {
        return records.stream()
                .limit(before)
                .filter(r -> r.number() == number || instead(r, number).isPresent())
                .map(Recorded::number)
                .reduce((_, last) -> last);
    }

    /** What the record says that fact should have been, if it is a correction of it. */
    private static <F extends Fact<F>> Optional<F> instead(Recorded<F> record, long number) {
        return record.fact()
                .correction()
                .filter(c -> c.target() == number)
                .flatMap(c -> Optional.ofNullable(c.instead()));
    }

    /** Whether that record counts: it is there, and nothing that itself counts has annulled it. */
    public boolean counts(long number) {
        var verdicts = verdicts();
        return find(number).flatMap(record -> stated(record, verdicts)).isPresent();
    }

    private Optional<Recorded<F>> find(long number) {
        return number >= 0 && number < records.size() ? Optional.of(records.get((int) number)) : Optional.empty();
    }

    /** How every record that was put right reads now, by number. Worked out backwards, so that a correction can be undone. */
    public Map<Long, Verdict<F>> verdicts() {
        var known = verdicts;
        if (known == null) {
            known = putRight();
            verdicts = known;
        }
        return known;
    }

    private Map<Long, Verdict<F>> putRight() {
        var verdicts = new HashMap<Long, Verdict<F>>();
        for (var record : records.reversed()) {
            stated(record, verdicts)
                    .ifPresent(r -> r.fact()
                            .correction()
                            .filter(c -> c.target() < record.number()) // only what was told before can be put right
                            .ifPresent(c ->
                                    verdicts.putIfAbsent(c.target(), new Verdict<>(r.number(), r.at(), c.instead()))));
        }
        return Map.copyOf(verdicts);
    }

    /** What the record says now, and the telling that says so; nothing if it is annulled. */
    private static <F extends Fact<F>> Optional<Recorded<F>> stated(
            Recorded<F> record, Map<Long, Verdict<F>> verdicts) {
        var verdict = verdicts.get(record.number());
        if (verdict == null) return Optional.of(toldThere(record));
        return Optional.ofNullable(verdict.instead())
                .map(instead -> new Recorded<>(verdict.by(), verdict.at(), instead));
    }

    /** What was moved here counts as it was told there. */
    private static <F extends Fact<F>> Recorded<F> toldThere(Recorded<F> record) {
        return record.fact()
                .moved()
                .map(moved -> new Recorded<>(record.number(), moved.toldAt(), moved.fact()))
                .orElse(record);
    }

    private static <F extends Fact<F>> boolean isAFact(F fact) {
        return fact.correction().isEmpty() && fact.remark().isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof History<?> history && records.equals(history.records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    @Override
    public String toString() {
        return "History" + records;
    }
}
