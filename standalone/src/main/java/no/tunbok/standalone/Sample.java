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
 * The sample data: commands as a client sends them, with everything that they share written once.
 *
 * @param lateReason why all of it is told so late
 * @param sources by the names under which the commands refer to them
 * @param pilots by the names under which the commands refer to them
 * @param commands in the order in which they are to be sent
 */
record Sample(
        String about,
        String lateReason,
        Map<String, ObjectNode> sources,
        Map<String, Pilot> pilots,
        List<Command> commands) {

    /**
     * An entry of the register.
     *
     * @param countyGovernor for whom it is registered
     */
    record Pilot(String id, String countyGovernor) {}

    /**
     * One thing to be told.
     *
     * @param key the same at every loading, so that the second has no effect
     * @param derived what the command is worked out from, where its source does not say it in so many words
     */
    record Command(
            String pilot,
            String command,
            String key,
            String source,
            @Nullable String derived,
            ObjectNode body) {}

    /** Inn på tunet-løftet 2, from its public sources. */
    static Sample loeftet2() {
        try (var file = Objects.requireNonNull(Sample.class.getResourceAsStream("sample/loeftet-2.json"))) {
            return JsonMapper.shared().readValue(file, Sample.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Pilot pilot(Command command) {
        return Objects.requireNonNull(pilots.get(command.pilot()), command.pilot());
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
