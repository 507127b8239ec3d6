package no.tunbok.benchmarks.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.wire.WireName;
import org.axonframework.messaging.MetaData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that the register's sample tells of one pilot, as it is stored: events of a real size and a real mixture. */
public final class Life {

    /** Whose life it is; other pilots are given the same life under other names. */
    static final String PILOT = "10ef7e72-0000-8000-8000-000000000018";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** In the order in which it was told. */
    public static final List<Told> FACTS = read();

    /**
     * One fact with its envelope.
     *
     * @param payload the fact as JSON
     * @param envelope the metadata as JSON
     */
    public record Told(WireName type, PilotEvent fact, MetaData metaData, String payload, String envelope) {

        /** The same told of another pilot. */
        PilotEvent of(PilotId pilot) {
            return JSON.readValue(payload.replace(PILOT, pilot.toString()), fact.getClass());
        }

        /** The envelope as text. */
        Map<String, String> texts() {
            return metaData.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
        }
    }

    private Life() {}

    /** The fact at that place of a stream; a stream that is longer than a life begins again. */
    public static Told at(long number) {
        return FACTS.get((int) (number % FACTS.size()));
    }

    /** The first fact of that kind. */
    static Told first(Class<? extends PilotEvent> kind) {
        return FACTS.stream()
                .filter(told -> kind.isInstance(told.fact()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Told> read() {
        Map<String, Class<?>> classes = WireName.factsOf(PilotEvent.class).stream()
                .collect(Collectors.toMap(type -> WireName.of(type).name(), type -> type));
        try (var file = Objects.requireNonNull(Life.class.getResourceAsStream("life.jsonl"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> told(JSON.readTree(line), classes)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Told told(JsonNode line, Map<String, Class<?>> classes) {
        var type = Objects.requireNonNull(classes.get(line.path("type").asString()));
        var envelope = line.path("metaData").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString()));
        return new Told(
                WireName.of(type),
                (PilotEvent) JSON.treeToValue(line.path("payload"), type),
                MetaData.from(envelope),
                JSON.writeValueAsString(line.path("payload")),
                JSON.writeValueAsString(line.path("metaData")));
    }
}
