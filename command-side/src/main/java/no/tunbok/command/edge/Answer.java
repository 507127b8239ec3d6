package no.tunbok.command.edge;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.tunbok.command.judgement.Outcome;
import no.tunbok.events.history.Fact;
import no.tunbok.events.wire.WireName;

/**
 * What an accepted command is answered with.
 *
 * @param version of the entry afterwards, for {@code If-Match}
 * @param recorded the facts that were added; empty when nothing was new
 * @param remarks the rules that they break
 * @param alsoRecordedIn other entries of which the same happened
 */
record Answer(
        String id,
        long version,
        List<RecordedFact> recorded,
        List<BrokenRule> remarks,
        List<OtherEntry> alsoRecordedIn) {

    record RecordedFact(long number, String type) {}

    record BrokenRule(long about, String rule, String text) {}

    record OtherEntry(String id, long version, List<RecordedFact> recorded, List<BrokenRule> remarks) {}

    /**
     * Puts it together.
     *
     * @param entry the one in the address
     * @param outcomes one for each entry that the command concerned
     */
    static Answer of(String entry, List<Outcome> outcomes, Rules rules, Locale language) {
        var first = outcomes.stream()
                .filter(outcome -> outcome.entry().equals(entry))
                .findFirst()
                .orElseThrow();
        return new Answer(
                first.entry(),
                first.version(),
                recorded(first),
                remarks(first, rules, language),
                outcomes.stream()
                        .filter(outcome -> !outcome.entry().equals(entry))
                        .map(o -> new OtherEntry(o.entry(), o.version(), recorded(o), remarks(o, rules, language)))
                        .toList());
    }

    private static List<BrokenRule> remarks(Outcome outcome, Rules rules, Locale language) {
        return outcome.recorded().stream()
                .flatMap(fact -> fact.remark().stream())
                .map(remark -> new BrokenRule(
                        remark.about(),
                        remark.rule(),
                        rules.find(remark.rule()).orElseThrow().text().in(language)))
                .toList();
    }

    private static List<RecordedFact> recorded(Outcome outcome) {
        var facts = outcome.recorded();
        return IntStream.range(0, facts.size())
                .mapToObj(i -> new RecordedFact(outcome.firstNumber() + i, name(facts.get(i))))
                .toList();
    }

    private static String name(Fact<?> fact) {
        return WireName.of(fact.getClass()).name();
    }
}
