package no.tunbok.events.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunbok.events.value.Occurred;

/** All that is recorded of one entry. Nothing is taken out of it; what counts is worked out from it. */
public record History<F extends Fact<F>>(List<Recorded<F>> records) {

    public History {
        records = List.copyOf(records);
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
        var verdicts = verdicts();
        var standing = new ArrayList<Standing<F>>();
        for (var record : records) {
            var verdict = verdicts.get(record.number());
            var stated = verdict == null ? Optional.of(record) : verdict;
            stated.filter(r -> isAFact(r.fact()))
                    .ifPresent(r -> standing.add(new Standing<>(
                            record.number(), r.fact(), r.fact().occurredOn().toldOn(r.day()))));
        }
        standing.sort(Comparator.<Standing<F>, Occurred>comparing(Standing::occurred, Occurred.BY_LAST_DAY)
                .thenComparingInt(s -> s.fact().lifeOrder())
                .thenComparingLong(Standing::number));
        return List.copyOf(standing);
    }

    /** What certainly had happened when that day was over. */
    public List<Standing<F>> standingOn(LocalDate day) {
        return standing().stream().filter(s -> s.occurred().hadHappenedBy(day)).toList();
    }

    /** What can have happened when that day was over, but need not: the sources do not say. */
    public List<Standing<F>> uncertainOn(LocalDate day) {
        return standing().stream()
                .filter(s ->
                        s.occurred().mayHaveHappenedBy(day) && !s.occurred().hadHappenedBy(day))
                .toList();
    }

    /** The remarks on facts that stand, as they were judged when each fact was last told or corrected. */
    public List<Remark> remarks() {
        var verdicts = verdicts();
        return records.stream()
                .flatMap(r -> r
                        .fact()
                        .remark()
                        .filter(remark -> {
                            var verdict = verdicts.get(remark.about());
                            return verdict == null
                                    || verdict.filter(told -> told.number() <= r.number())
                                            .isPresent();
                        })
                        .stream())
                .distinct()
                .toList();
    }

    /** Whether that record counts: it is there, and nothing that itself counts has annulled it. */
    public boolean counts(long number) {
        var verdict = verdicts().get(number);
        return number >= 0 && number < records.size() && (verdict == null || verdict.isPresent());
    }

    /**
     * How each corrected record reads now, by number: the fact instead with the telling that states it, or nothing if it
     * is annulled. Worked out backwards, so that a correction can itself be undone.
     */
    private Map<Long, Optional<Recorded<F>>> verdicts() {
        var verdicts = new HashMap<Long, Optional<Recorded<F>>>();
        for (var record : records.reversed()) {
            var verdict = verdicts.get(record.number());
            var fact = verdict == null
                    ? Optional.of(record.fact())
                    : verdict.map(Recorded::fact); // a correction may have been corrected
            fact.flatMap(Fact::correction)
                    .ifPresent(c -> verdicts.putIfAbsent(
                            c.target(),
                            Optional.ofNullable(c.instead())
                                    .map(instead -> new Recorded<>(record.number(), record.at(), instead))));
        }
        return verdicts;
    }

    private static <F extends Fact<F>> boolean isAFact(F fact) {
        return fact.correction().isEmpty() && fact.remark().isEmpty();
    }
}
