package no.tunbok.standalone;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.Standing;
import no.tunbok.events.wire.WireName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a register that has the sample answered each of its commands with: the first time, and so every time. */
final class ToldSample {

    private final JsonMapper json = JsonMapper.shared();
    private final Sample sample;
    private final Map<Sample.Command, JsonNode> answers = new HashMap<>();

    private ToldSample(Sample sample) {
        this.sample = sample;
    }

    static ToldSample of(Sample sample, URI register) {
        var told = new ToldSample(sample);
        try (var client = new SampleClient(List.of(sample), register)) {
            sample.commands().forEach(command -> told.take(command, client.tell(sample, command)));
        }
        return told;
    }

    private void take(Sample.Command command, HttpResponse<String> answer) {
        answers.put(command, json.readTree(answer.body()));
    }

    private JsonNode answer(Sample.Command command) {
        return Objects.requireNonNull(answers.get(command));
    }

    /** The rules that facts broke, each with the key of its command. */
    List<String> remarks() {
        return sample.commands().stream()
                .flatMap(command -> answer(command)
                        .path("remarks")
                        .valueStream()
                        .map(remark -> command.key() + " " + remark.path("rule").asString()))
                .toList();
    }

    /** How many facts each command recorded, remarks left out. */
    List<Long> facts() {
        return sample.commands().stream()
                .map(command -> answer(command)
                        .path("recorded")
                        .valueStream()
                        .filter(fact -> !isRemark(fact))
                        .count())
                .toList();
    }

    /** The facts of an entry under their numbers, in the order in which they were told. */
    <F extends Fact<F>> List<Standing<F>> facts(String entry, Class<F> family, String idField) {
        var facts = new ArrayList<Standing<F>>();
        for (var command : sample.commands()) {
            if (command.entry().equals(entry)) {
                var recorded = answer(command).at("/recorded/0");
                var kind = WireName.factsOf(family).stream()
                        .filter(type -> WireName.of(type)
                                .name()
                                .equals(recorded.path("type").asString()))
                        .findFirst()
                        .orElseThrow();
                var body = command.body()
                        .deepCopy()
                        .put(idField, sample.entry(command).id());
                var fact = family.cast(json.treeToValue(body, kind));
                facts.add(new Standing<>(recorded.path("number").asLong(), fact, fact.occurredOn()));
            }
        }
        return facts;
    }

    private static boolean isRemark(JsonNode fact) {
        return fact.path("type").asString().endsWith(".RuleBroken");
    }
}
