package no.tunbok.query.entryperiod;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Remark;
import no.tunbok.events.history.Standing;

/**
 * All that a page on some day is made from, but for its version and what is uncertain: what had happened by that day, which is
 * a beginning of what stands, and the remarks on it.
 *
 * @param remarks each with the first day on which it is shown
 */
record Stood<F extends Fact<F>>(List<Standing<F>> standing, Map<Remark, LocalDate> remarks) {

    static <F extends Fact<F>> Stood<F> of(History<F> history) {
        var standing = history.standing();
        var remarks = new HashMap<Remark, LocalDate>();
        history.remarks().forEach(remark -> remarks.put(remark, shownFrom(remark, standing)));
        return new Stood<>(standing, remarks);
    }

    private static <F extends Fact<F>> LocalDate shownFrom(Remark remark, List<Standing<F>> standing) {
        return standing.stream()
                .filter(told -> told.number() == remark.about())
                .map(told -> told.occurred().to())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    /** The first day on which a page may read otherwise, if there is one. */
    Optional<LocalDate> differsFrom(Stood<F> other) {
        return Stream.concat(standingOtherwise(other).stream(), remarkedOtherwise(other))
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> standingOtherwise(Stood<F> other) {
        int equal = 0;
        int shorter = Math.min(standing.size(), other.standing.size());
        while (equal < shorter && standing.get(equal).equals(other.standing.get(equal))) {
            equal++;
        }
        int same = equal;
        return Stream.of(standing, other.standing)
                .flatMap(facts -> facts.stream().skip(same).limit(1))
                .map(told -> told.occurred().to())
                .min(LocalDate::compareTo);
    }

    private Stream<LocalDate> remarkedOtherwise(Stood<F> other) {
        return Stream.concat(onlyIn(remarks, other.remarks), onlyIn(other.remarks, remarks));
    }

    private static Stream<LocalDate> onlyIn(Map<Remark, LocalDate> some, Map<Remark, LocalDate> others) {
        return some.entrySet().stream()
                .filter(remark -> !remark.getValue().equals(others.get(remark.getKey())))
                .map(Map.Entry::getValue);
    }
}
