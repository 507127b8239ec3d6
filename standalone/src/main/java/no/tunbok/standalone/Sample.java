package no.tunbok.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sample data of one kind: commands as a client sends them, with everything that they share written once.
 *
 * @param collection of the entries, as in their addresses
 * @param lateReason why all of it is told so late
 * @param sources by the names under which the commands refer to them
 * @param entries by the names under which the commands refer to them
 * @param commands in the order in which they are to be sent
 */
record Sample(
        String about,
        String collection,
        String lateReason,
        Map<String, ObjectNode> sources,
        Map<String, Entry> entries,
        List<Command> commands) {

    /**
     * An entry of the register.
     *
     * @param body the organisation number of the one for whom it is registered
     */
    record Entry(String id, String body) {}

    /**
     * One thing to be told.
     *
     * @param key the same at every loading, so that the second has no effect
     * @param derived what the command is worked out from, where its source does not say it in so many words
     */
    record Command(
            String entry,
            String command,
            String key,
            String source,
            @Nullable String derived,
            ObjectNode body) {}

    /** All of it, in the order in which it is to be told: agreements build on approvals. */
    static List<Sample> all() {
        return List.of(loeftet2(), inventedFarms(), kongsberg());
    }

    /** Inn på tunet-løftet 2, from its public sources. */
    static Sample loeftet2() {
        return read("loeftet-2");
    }

    /** Farms that do not exist, with approvals from registered to lapsed. */
    static Sample inventedFarms() {
        return read("invented-farms");
    }

    /** The framework agreement of Kongsberg, of which little is known and the rest is invented. */
    static Sample kongsberg() {
        return read("kongsberg");
    }

    private static Sample read(String name) {
        try (var file = Objects.requireNonNull(Sample.class.getResourceAsStream("sample/" + name + ".json"), name)) {
            return JsonMapper.shared().readValue(file, Sample.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Entry entry(Command command) {
        return Objects.requireNonNull(entries.get(command.entry()), command.entry());
    }

    /** The body to send: what happened, where that is known from, and why it is told late. */
    ObjectNode body(Command command) {
        var source = Objects.requireNonNull(sources.get(command.source()), command.source())
                .deepCopy();
        if (command.derived() != null) {
            source.put("reference", source.path("reference").asString() + ". Utledet: " + command.derived());
        }
        return command.body().deepCopy().put("lateReason", lateReason).set("source", source);
    }
}
