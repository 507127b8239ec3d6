package no.tunbok.events.envelope;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What every event carries beside its fact, kept as flat text so that any reader can understand it.
 *
 * @param correlationId the same for everything that one request set off
 * @param causationId what directly brought this about: a command or an event
 */
public record Envelope(Actor actor, Telling telling, String correlationId, String causationId) {

    public Map<String, String> asText() {
        var text = new TreeMap<String, String>();
        text.put("actor", actor.id());
        text.put("role", actor.role().name());
        text.put("onBehalfOf", actor.onBehalfOf().value());
        text.put("correlationId", correlationId);
        text.put("causationId", causationId);
        var source = telling.source();
        text.put("source.kind", source.kind().name());
        text.put("source.reference", source.reference());
        put(text, "source.url", source.url());
        put(text, "source.publishedOn", source.publishedOn());
        var late = telling.lateReason();
        put(text, "lateReason.text", late == null ? null : late.text());
        var archive = telling.archiveReference();
        if (archive != null) {
            text.put("archiveReference.caseNumber", archive.caseNumber());
            put(text, "archiveReference.journalPostId", archive.journalPostId());
        }
        return Map.copyOf(text);
    }

    /**
     * Reads what {@link #asText} wrote.
     *
     * @throws IllegalArgumentException if something that every event carries is missing, naming it
     */
    public static Envelope from(Map<String, String> text) {
        var published = text.get("source.publishedOn");
        var late = text.get("lateReason.text");
        var archived = text.get("archiveReference.caseNumber");
        return new Envelope(
                new Actor(
                        required(text, "actor"),
                        Role.valueOf(required(text, "role")),
                        new OrganisationNumber(required(text, "onBehalfOf"))),
                new Telling(
                        new Source(
                                Source.Kind.valueOf(required(text, "source.kind")),
                                required(text, "source.reference"),
                                text.get("source.url"),
                                published == null ? null : LocalDate.parse(published)),
                        late == null ? null : new Confidential(late),
                        archived == null
                                ? null
                                : new ArchiveReference(archived, text.get("archiveReference.journalPostId"))),
                required(text, "correlationId"),
                required(text, "causationId"));
    }

    private static void put(Map<String, String> text, String name, @Nullable Object value) {
        if (value != null) {
            text.put(name, value.toString());
        }
    }

    private static String required(Map<String, String> text, String name) {
        var value = text.get(name);
        if (value == null) {
            throw new IllegalArgumentException("An event's envelope lacks '" + name + "'.");
        }
        return value;
    }
}
