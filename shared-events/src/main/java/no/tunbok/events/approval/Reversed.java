package no.tunbok.events.approval;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tunbok.events.history.Standing;

/** Which decisions no longer hold, since others reversed them. */
final class Reversed {

    private Reversed() {}

    /**
     * The numbers of the decisions that do not hold when that day is over. A reversal that is itself reversed counts for
     * nothing; it can only be so by a later one, so they are asked backwards.
     */
    static Set<Long> on(LocalDate day, List<Standing<ApprovalEvent>> facts) {
        var reversed = new HashSet<Long>();
        facts.stream()
                .sorted(Comparator.comparingLong((Standing<ApprovalEvent> s) -> s.number())
                        .reversed())
                .filter(s -> !reversed.contains(s.number()))
                .forEach(s -> s.fact()
                        .reversal()
                        .filter(r -> r.target() < s.number())
                        .filter(r -> !r.effectiveFrom().isAfter(day))
                        .ifPresent(r -> reversed.add(r.target())));
        return Set.copyOf(reversed);
    }
}
