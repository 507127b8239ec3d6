package no.tunbok.query.entryhistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One line of an entry's history: what the register was told, by whom, and how it stands.
 *
 * @param <F> the family of the fact
 * @param number in the entry, from 0
 * @param position in the register
 * @param type the name on the wire
 * @param occurredOn when it was true in the world, as it was told
 * @param recordedAt when the register was told
 * @param fact all that was told, in its own fields
 * @param correctedBy the number of the correction that says how it reads now
 * @param annulledBy the number of the annulment
 * @param reversedBy the number of the decision that puts an end to this one, which stands until then
 * @param corrects the number that this one corrects or annuls
 * @param reverses the number of the decision that this one puts an end to
 * @param remarks the rules that it breaks
 * @param chain where it is told what brought it about, and what came of it
 */
public record ToldFact<F>(
        long number,
        long position,
        String eventId,
        String type,
        int version,
        Occurred occurredOn,
        Wording occurredText,
        Instant recordedAt,
        String recordedText,
        RecordedBy recordedBy,
        ToldBy source,
        @Nullable String lateReason,
        Wording text,
        F fact,
        State standing,
        @Nullable Long correctedBy,
        @Nullable Long annulledBy,
        @Nullable Long reversedBy,
        @Nullable Long corrects,
        @Nullable Long reverses,
        List<String> remarks,
        @Nullable String correlationId,
        @Nullable String causationId,
        String chain) {

    /** Whether what was told still counts as it was told. */
    public enum State {
        STANDS,
        CORRECTED,
        ANNULLED
    }

    /** Who recorded it. */
    public record RecordedBy(
            @Nullable String actor,
            @Nullable String role,
            @Nullable String onBehalfOf) {}

    /** Where the register has it from. */
    public record ToldBy(
            @Nullable String kind,
            @Nullable String reference,
            @Nullable String url,
            @Nullable LocalDate publishedOn) {}
}
