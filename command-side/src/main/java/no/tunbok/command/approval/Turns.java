package no.tunbok.command.approval;

import java.util.ArrayList;
import java.util.List;
import no.tunbok.events.value.Occurred;

/** Something that is there or not, and the days on which that turned: a service area, the producer number. */
final class Turns {

    private record Turn(Occurred when, boolean on) {}

    private final List<Turn> turns = new ArrayList<>();

    void turn(Occurred when, boolean on) {
        turns.add(new Turn(when, on));
    }

    /** Whether it can be there on that day: some turn that may have been the last one brought it. */
    boolean mayBeOn(Occurred day) {
        return mayBe(true, day);
    }

    /** Whether it can be away on that day; before anything is told of it, it is. */
    boolean mayBeOff(Occurred day) {
        return mayBe(false, day) || turns.stream().noneMatch(t -> isBy(t.when(), day));
    }

    /** Of two turns on one and the same day the one that is told of later in the story counts. */
    private boolean mayBe(boolean on, Occurred day) {
        for (int i = 0; i < turns.size(); i++) {
            var turn = turns.get(i);
            if (turn.on() == on && !turn.when().certainlyAfter(day) && !isOverturned(i, day)) return true;
        }
        return false;
    }

    private boolean isOverturned(int index, Occurred day) {
        var turn = turns.get(index);
        for (int i = 0; i < turns.size(); i++) {
            var other = turns.get(i);
            var isLater = turn.when().certainlyBefore(other.when())
                    || (i > index && isOneDay(turn.when()) && turn.when().equals(other.when()));
            if (other.on() != turn.on() && isLater && isBy(other.when(), day)) return true;
        }
        return false;
    }

    private static boolean isOneDay(Occurred when) {
        return when.from().equals(when.to());
    }

    /** Whether it came before however the dates are read, or on the day itself. */
    private static boolean isBy(Occurred when, Occurred day) {
        return !when.to().isAfter(day.from());
    }
}
