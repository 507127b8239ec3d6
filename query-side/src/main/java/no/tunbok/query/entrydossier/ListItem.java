package no.tunbok.query.entrydossier;

import java.time.LocalDate;

/**
 * One entry in a list, of whatever kind.
 *
 * @param <I> itself
 */
public interface ListItem<I> {

    /**
     * The same as it is told on that day: what it is kept without, since it would change with each fact or by itself.
     *
     * @param version how many facts, corrections and remarks the register has of the entry
     */
    I told(LocalDate day, long version);
}
