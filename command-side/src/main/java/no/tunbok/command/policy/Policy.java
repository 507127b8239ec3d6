package no.tunbok.command.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;

/**
 * What the register tells of an entry by itself, because a day came or since something else was told. Pure: who asks knows
 * which day it is, and puts forward what is given as something to register.
 *
 * @param <F> the facts of one kind of entry
 */
public interface Policy<F extends Fact<F>> {

    /** What is to be told on that day, in its order; nothing that was told before. */
    List<F> follows(History<F> history, LocalDate today);

    /** The first day after that one on which there may be something to tell, if nobody tells anything before. */
    Optional<LocalDate> lookAgainOn(History<F> history, LocalDate today);
}
