package no.tunbok.events.envelope;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the register has a fact from.
 *
 * @param reference what a person needs to find it again: a title, a case number
 * @param url where it can be read, if anywhere
 * @param publishedOn the source's own date, which is not the day of the fact
 */
public record Source(
        Kind kind,
        String reference,
        @Nullable String url,
        @Nullable LocalDate publishedOn) {

    /** The kinds of source that the register tells apart. */
    public enum Kind {
        LETTER,
        NEWS,
        MINUTES,
        PHONE,
        REPORT,
        SYSTEM,
        MIGRATION
    }
}
