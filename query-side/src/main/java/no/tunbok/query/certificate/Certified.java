package no.tunbok.query.certificate;

import java.time.LocalDate;
import java.util.Optional;

/** A read model that can say what it holds. */
public interface Certified {

    /** Of the read model, by which its processor is known too. */
    String name();

    /** Whether its rows say of one day what they would not say of another. */
    boolean hasDays();

    /**
     * What it holds, as it was known at that position.
     *
     * @param position that its processor has reached
     * @param day for one that has days; without it, today
     */
    Certificate at(long position, Optional<LocalDate> day);
}
