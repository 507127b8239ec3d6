package no.tunbok.events.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.OrganisationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final Actor OFFICER = new Actor("officer-7", Role.CASE_OFFICER, new OrganisationNumber("974764687"));

    private static final Envelope FULL = new Envelope(
            OFFICER,
            new Telling(
                    new Source(
                            Source.Kind.NEWS,
                            "Felles workshop i Kongsberg",
                            "https://example.org/nyhet",
                            LocalDate.of(2022, 4, 22)),
                    new Confidential("Ble glemt."),
                    new ArchiveReference("2022/1234", "2022/1234-5")),
            "request-1",
            "command-1");

    private static final Envelope SCANT = new Envelope(
            OFFICER,
            new Telling(new Source(Source.Kind.PHONE, "Samtale 5. april", null, null), null, null),
            "request-1",
            "command-1");

    @Test
    void it_is_written_as_flat_text() {
        assertThat(FULL.asText())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("actor", "officer-7"),
                        Map.entry("role", "CASE_OFFICER"),
                        Map.entry("onBehalfOf", "974764687"),
                        Map.entry("correlationId", "request-1"),
                        Map.entry("causationId", "command-1"),
                        Map.entry("source.kind", "NEWS"),
                        Map.entry("source.reference", "Felles workshop i Kongsberg"),
                        Map.entry("source.url", "https://example.org/nyhet"),
                        Map.entry("source.publishedOn", "2022-04-22"),
                        Map.entry("lateReason.text", "Ble glemt."),
                        Map.entry("archiveReference.caseNumber", "2022/1234"),
                        Map.entry("archiveReference.journalPostId", "2022/1234-5")));
    }

    @Test
    void what_was_not_told_is_left_out() {
        assertThat(SCANT.asText())
                .containsOnlyKeys(
                        "actor",
                        "role",
                        "onBehalfOf",
                        "correlationId",
                        "causationId",
                        "source.kind",
                        "source.reference");
    }

    @Test
    void it_is_read_as_it_was_written() {
        assertThat(Envelope.from(FULL.asText())).isEqualTo(FULL);
        assertThat(Envelope.from(SCANT.asText())).isEqualTo(SCANT);
    }

    @Test
    void papers_may_be_archived_without_a_journal_post() {
        var archived = new Envelope(
                OFFICER,
                new Telling(SCANT.telling().source(), null, new ArchiveReference("2022/1234", null)),
                "request-1",
                "command-1");
        assertThat(Envelope.from(archived.asText())).isEqualTo(archived);
    }

    @Test
    void what_others_add_to_it_does_not_matter() {
        var text = new HashMap<>(SCANT.asText());
        text.put("traceId", "1");
        assertThat(Envelope.from(text)).isEqualTo(SCANT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"actor", "role", "onBehalfOf", "correlationId", "causationId", "source.kind", "source.reference"
            })
    void what_every_event_carries_is_missed_by_name(String name) {
        var text = new HashMap<>(FULL.asText());
        text.remove(name);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Envelope.from(text))
                .withMessage("An event's envelope lacks '" + name + "'.");
    }
}
