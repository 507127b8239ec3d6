package no.tunbok.command.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tunbok.events.history.Fact;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the sample tells of its entries, as facts, without anybody being asked. */
public final class SampleFacts {

    private static final Path FILES = Path.of("../standalone/src/main/resources/no/tunbok/standalone/sample");

    private SampleFacts() {}

    /**
     * The facts of each entry in a file, in its order.
     *
     * @param idField the field of every fact that names the entry
     * @param fact what a command puts forward
     */
    @SuppressWarnings("unchecked") // what is read as one kind of fact is a fact of its family
    public static <F extends Fact<F>> Map<String, List<F>> of(
            String file, String idField, Function<String, Class<? extends F>> fact) {
        var json = JsonMapper.shared();
        var sample = json.readTree(FILES.resolve(file + ".json").toFile());
        return sample.path("commands")
                .valueStream()
                .collect(Collectors.groupingBy(
                        command -> command.path("entry").asString(),
                        Collectors.mapping(
                                command -> {
                                    var body = ((ObjectNode) command.path("body")).deepCopy();
                                    var id = sample.path("entries")
                                            .path(command.path("entry").asString())
                                            .path("id");
                                    F told = json.treeToValue(body.put(idField, id.asString()), (Class<F>)
                                            fact.apply(command.path("command").asString()));
                                    return told;
                                },
                                Collectors.toList())));
    }
}
