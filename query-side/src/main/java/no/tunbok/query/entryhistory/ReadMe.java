package no.tunbok.query.entryhistory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import no.tunbok.events.history.Recorded;
import no.tunbok.query.entryrecord.EntryRecord;
import no.tunbok.query.wording.Dates;

/** What a person reads first of an entry that was taken along. */
final class ReadMe {

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(Recorded.OSLO);

    private ReadMe() {}

    /** @param today the day that the page is about */
    static String of(UUID entry, EntryRecord<?> record, long position, LocalDate today) {
        return """
                Tunbok – registeret for Inn på tunet

                Dette er alt registeret har om én sak.

                Sak:               %s
                Posisjon:          %d
                Opplysninger:      %d
                Sist opplyst:      %s (norsk tid)
                Siden gjelder:     %s

                history.json   historikken: hver opplysning i ord, med hvem som ga den og hvordan den står
                events.jsonl   hendelsene slik de er lagret, én på hver linje, med posisjon og kontrollsum
                dossier.json   saken på én side, slik den er den dagen siden gjelder

                Kontrollsummen «leafHash» er SHA-256 av en nullbyte fulgt av teksten i «event», slik den
                står på linjen (RFC 6962 og RFC 8785). Den som vil, kan regne den ut på nytt.

                Filen kan ha navn på personer. Behandle den deretter.
                """.formatted(
                        entry,
                        position,
                        record.events().size(),
                        TO_THE_MINUTE.format(record.events().getLast().recordedAt()),
                        Dates.day(today));
    }
}
