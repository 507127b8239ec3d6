package no.tunbok.command.approval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;

/**
 * The steps that an approval took. Where dates are imprecise the steps may have come in several orders, so it tells every
 * status that the approval can have had: what none of them allows is broken however the dates are read.
 */
final class Course {

    /** Steps whose dates overlap, of which every order is tried; of more, any of them may have come any number of times. */
    private static final int ORDERS_TRIED = 6;

    private final List<Standing<ApprovalEvent>> steps;

    private Course(List<Standing<ApprovalEvent>> steps) {
        this.steps = steps;
    }

    /** @param facts that hold, in the order of the world */
    static Course of(List<Standing<ApprovalEvent>> facts) {
        return new Course(facts.stream().filter(s -> isStep(s.fact())).toList());
    }

    private static boolean isStep(ApprovalEvent fact) {
        return Stream.of(ApprovalStatus.values()).anyMatch(status -> status.after(fact) != status);
    }

    /** Every status by what can have been decided when that fact came. */
    Set<ApprovalStatus> decidedBefore(ApprovalEvent fact, Occurred when) {
        return statuses(steps.stream()
                .map(s -> new Step(s.fact(), s.occurred(), isBefore(s, fact, when)))
                .filter(s -> s.certain() || mayBeBefore(s.when(), when))
                .toList());
    }

    /** Every status by what can have taken effect when that fact came. */
    Set<ApprovalStatus> inEffectBefore(ApprovalEvent fact, Occurred when) {
        return statuses(steps.stream()
                .filter(s -> ApprovalStatus.effectiveFrom(s.fact())
                        .filter(from -> from.isAfter(when.to()))
                        .isEmpty())
                .map(s -> new Step(s.fact(), s.occurred(), isBefore(s, fact, when) && !isYetToTakeEffect(s, when)))
                .filter(s -> s.certain() || mayBeBefore(s.when(), when))
                .toList());
    }

    private static boolean isYetToTakeEffect(Standing<ApprovalEvent> step, Occurred when) {
        return ApprovalStatus.effectiveFrom(step.fact())
                .filter(from -> from.isAfter(when.from()))
                .isPresent();
    }

    /** The order of an entry's life settles the order of one day. */
    private static boolean isBefore(Standing<ApprovalEvent> step, ApprovalEvent fact, Occurred when) {
        return step.occurred().certainlyBefore(when)
                || (isOnOneDay(step.occurred(), when) && step.fact().lifeOrder() <= fact.lifeOrder());
    }

    private static boolean mayBeBefore(Occurred step, Occurred when) {
        return !step.certainlyAfter(when) && !isOnOneDay(step, when);
    }

    private static boolean isOnOneDay(Occurred one, Occurred other) {
        return one.from().equals(one.to())
                && one.from().equals(other.from())
                && one.to().equals(other.to());
    }

    /** @param certain whether it was taken in any case */
    private record Step(ApprovalEvent fact, Occurred when, boolean certain) {

        /** @param later in the story, so that the order of one day is settled */
        boolean isBefore(Step later) {
            return when.certainlyBefore(later.when) || isOnOneDay(when, later.when);
        }
    }

    private static Set<ApprovalStatus> statuses(List<Step> story) {
        var statuses = EnumSet.of(ApprovalStatus.NOT_REGISTERED);
        for (int from = 0; from < story.size(); ) {
            int to = from + 1;
            while (!isDivide(story, to)) to++;
            statuses = through(story.subList(from, to), statuses);
            from = to;
        }
        return statuses;
    }

    /** Whether all steps up to there came before all the others. */
    private static boolean isDivide(List<Step> story, int at) {
        return story.subList(at, story.size()).stream()
                .allMatch(later -> story.subList(0, at).stream().allMatch(earlier -> earlier.isBefore(later)));
    }

    private static EnumSet<ApprovalStatus> through(List<Step> steps, EnumSet<ApprovalStatus> before) {
        return steps.size() > ORDERS_TRIED ? closure(steps, before) : everyOrder(steps, before);
    }

    /** For every set of steps that can have been taken first, the statuses that it can have led to. */
    private static EnumSet<ApprovalStatus> everyOrder(List<Step> steps, EnumSet<ApprovalStatus> before) {
        var reached = new ArrayList<EnumSet<ApprovalStatus>>();
        for (int taken = 0; taken < 1 << steps.size(); taken++) {
            reached.add(taken == 0 ? EnumSet.copyOf(before) : EnumSet.noneOf(ApprovalStatus.class));
        }
        for (int taken = 0; taken < reached.size(); taken++) {
            for (int next = 0; next < steps.size(); next++) {
                if ((taken & 1 << next) == 0 && mayFollow(steps, taken, next)) {
                    reached.get(taken | 1 << next)
                            .addAll(after(reached.get(taken), steps.get(next).fact()));
                }
            }
        }
        var statuses = EnumSet.noneOf(ApprovalStatus.class);
        for (int taken = 0; taken < reached.size(); taken++) {
            if (holdsAllThatIsCertain(steps, taken)) statuses.addAll(reached.get(taken));
        }
        return statuses;
    }

    private static boolean mayFollow(List<Step> steps, int taken, int next) {
        for (int earlier = 0; earlier < next; earlier++) {
            if ((taken & 1 << earlier) == 0 && steps.get(earlier).isBefore(steps.get(next))) return false;
        }
        return true;
    }

    private static boolean holdsAllThatIsCertain(List<Step> steps, int taken) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).certain() && (taken & 1 << i) == 0) return false;
        }
        return true;
    }

    private static EnumSet<ApprovalStatus> closure(List<Step> steps, EnumSet<ApprovalStatus> before) {
        var statuses = EnumSet.copyOf(before);
        while (steps.stream().map(s -> after(statuses, s.fact())).anyMatch(statuses::addAll)) {
            // until no step leads to anything new
        }
        return statuses;
    }

    private static EnumSet<ApprovalStatus> after(EnumSet<ApprovalStatus> statuses, ApprovalEvent fact) {
        var after = EnumSet.noneOf(ApprovalStatus.class);
        statuses.forEach(status -> after.add(status.after(fact)));
        return after;
    }
}
