package no.tunbok.command.judgement;

import java.util.List;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.Moved;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;

/**
 * What one kind of entry says of its facts, so that everything that is the same for all kinds is written once.
 *
 * @param <F> its facts
 */
public interface KindOfEntry<F extends Fact<F>> {

    /** The identifier of the entry that the fact belongs to. */
    Object entry(F fact);

    /** The name of the field that holds that identifier. */
    String entryField();

    /** Whether it is such a fact as the life of an entry begins with. */
    boolean opens(F fact);

    /**
     * Which rules the fact breaks, given what else stands of the entry.
     *
     * @param when it happened, given also that it has happened by now
     * @param others what holds by then, in the order of the world, without the fact itself
     */
    Judgement judge(F fact, Occurred when, List<Standing<F>> others);

    /** What is told to the entry that it is moved to, when a fact is annulled because it happened there. */
    F movedIn(F annulment, Moved<F> moved);

    /** That the fact under that number breaks a rule. */
    F remark(F fact, long about, String rule);
}
