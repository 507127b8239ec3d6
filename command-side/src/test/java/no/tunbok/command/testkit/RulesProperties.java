package no.tunbok.command.testkit;

import static no.tunbok.events.testkit.Properties.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.judgement.Decision;
import no.tunbok.command.judgement.Decision.Accepted;
import no.tunbok.command.judgement.EntryUnknown;
import no.tunbok.command.judgement.KindOfEntry;
import no.tunbok.command.judgement.Mode;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.testkit.Told;
import org.junit.jupiter.api.Test;

/**
 * What holds of the rules of every kind of entry, whatever one has been through: every fact is put forward to histories that
 * make no sense.
 */
public abstract class RulesProperties<F extends Fact<F>> {

    /** What a second telling is when no rule says anything new of it. */
    protected static final String ANOTHER_FACT = "another fact";

    private final Family<F> family;

    protected RulesProperties(Family<F> family) {
        this.family = family;
    }

    /**
     * A kind of entry, as these tests ask it.
     *
     * @param examples one of every fact, in the order of a life; the first opens the entry
     * @param told what was recorded of any entry
     * @param facts of any entry
     * @param uncorrected of any entry, none of them about another one
     * @param annulled that the fact under that number never happened
     * @param namesNumbers whether it says something of another fact, whose number depends on the order of telling
     * @param contradict whether two facts can't both be told of one entry
     */
    public record Family<F extends Fact<F>>(
            KindOfEntry<F> kind,
            Asked.Rules<F> rules,
            List<F> examples,
            Function<RandomGenerator, List<Recorded<F>>> told,
            Function<RandomGenerator, List<F>> facts,
            Function<RandomGenerator, List<F>> uncorrected,
            LongFunction<F> annulled,
            Predicate<F> namesNumbers,
            BiPredicate<F, F> contradict) {}

    /** What comes of each fact that is told a second time, word for word, by the name of its class: a rule or {@link #ANOTHER_FACT}. */
    protected abstract Map<String, String> toldTwice();

    @Test
    void no_question_is_too_odd_to_be_answered() {
        forAll(family.told(), records -> {
            var history = new History<>(records);
            for (var fact : questions(records)) {
                for (var mode : Mode.values()) answer(mode, fact, history);
            }
        });
    }

    @Test
    void only_what_opens_an_entry_is_told_of_one_that_is_not_there() {
        for (var fact : family.examples()) {
            assertThat(answer(Mode.REGISTER, fact, History.empty()))
                    .isEqualTo(family.kind().opens(fact) ? List.of(new Accepted<>(List.of(fact))) : List.of());
        }
    }

    @Test
    void the_same_question_has_the_same_answer() {
        eachAsked((fact, history) -> assertThat(answer(Mode.DECIDE, fact, history))
                .isEqualTo(answer(Mode.DECIDE, fact, new History<>(List.copyOf(history.records())))));
    }

    @Test
    void what_can_be_decided_can_be_registered() {
        eachAsked((fact, history) -> assertThat(answer(Mode.REGISTER, fact, history))
                .containsAll(answer(Mode.DECIDE, fact, history).stream()
                        .filter(Accepted.class::isInstance)
                        .toList()));
    }

    @Test
    void what_is_recorded_begins_with_what_was_asked_and_goes_on_with_remarks() {
        eachAsked((fact, history) -> answer(Mode.REGISTER, fact, history).forEach(decision -> {
            if (decision instanceof Accepted<F>(var facts) && !facts.isEmpty()) {
                assertThat(facts).first().isEqualTo(fact);
                assertThat(facts.subList(1, facts.size()))
                        .allMatch(remark -> remark.remark().isPresent());
                assertThat(facts).doesNotHaveDuplicates();
            }
        }));
    }

    @Test
    void what_opens_an_entry_is_told_once_though_it_is_told_twice() {
        forAll(
                family.facts(),
                facts -> facts.stream().filter(family.kind()::opens).forEach(opening -> {
                    if (answer(Mode.REGISTER, opening, History.empty()).getFirst() instanceof Accepted<F>(var opened)) {
                        assertThat(answer(Mode.REGISTER, opening, Told.late(opened)))
                                .containsExactly(Decision.nothingNew());
                    }
                }));
    }

    /** Facts that overlap in time keep their order: the earlier told comes first where the dates do not settle it. */
    @Test
    void it_does_not_matter_in_which_order_the_register_was_told() {
        forAll(family.uncorrected(), facts -> {
            var story = onceEach(facts);
            var shuffled = new ArrayList<>(story);
            Collections.shuffle(shuffled, new Random(story.size()));
            var told = Told.late(opened(story));
            var toldOtherwise = Told.late(opened(shuffled));
            for (var fact : family.examples()) {
                if (!family.namesNumbers().test(fact)) {
                    assertThat(answer(Mode.DECIDE, fact, told)).isEqualTo(answer(Mode.DECIDE, fact, toldOtherwise));
                    assertThat(answer(Mode.REGISTER, fact, told)).isEqualTo(answer(Mode.REGISTER, fact, toldOtherwise));
                }
            }
        });
    }

    /** A remark in its place counts for nothing, and leaves every number as it is. */
    @Test
    void a_fact_annulled_is_as_if_it_was_never_told() {
        forAll(family.uncorrected(), facts -> {
            if (facts.isEmpty()) return;
            var told = opened(facts);
            for (var target : List.of(1 + facts.size() / 2, facts.size())) {
                var never = new ArrayList<>(told);
                never.set(target, family.kind().remark(opening(), 0, "X-1"));
                var annulled = new ArrayList<>(told);
                annulled.add(family.annulled().apply(target));
                for (var fact : family.examples()) {
                    if (fact.correction().isEmpty()) { // it is judged by what stands beside its target
                        assertThat(rules(answer(Mode.REGISTER, fact, Told.late(annulled))))
                                .isEqualTo(rules(answer(Mode.REGISTER, fact, Told.late(never))));
                    }
                }
            }
        });
    }

    /** What can only be once breaks a rule then; of anything else there can be two alike. */
    @Test
    void what_is_told_twice_breaks_a_rule_or_is_another_fact() {
        var found = new TreeMap<String, String>();
        for (var fact : family.examples()) {
            if (family.kind().opens(fact) || isAboutAnother(fact)) continue;
            var life = family.examples().stream()
                    .filter(other -> !other.equals(fact)
                            && !isAboutAnother(other)
                            && !family.contradict().test(fact, other))
                    .toList();
            var once = new ArrayList<>(life);
            once.add(fact);
            var first = broken(answer(Mode.DECIDE, fact, Told.late(life)));
            found.put(
                    fact.getClass().getSimpleName(),
                    broken(answer(Mode.DECIDE, fact, Told.late(once))).stream()
                            .filter(broken -> !first.contains(broken))
                            .map(broken -> broken.rule().number())
                            .findFirst()
                            .orElse(ANOTHER_FACT));
        }
        assertThat(found).isEqualTo(new TreeMap<>(toldTwice()));
    }

    @Test
    void an_annulment_told_twice_is_refused() {
        var annulment = family.annulled().apply(1);
        var told = new ArrayList<>(family.examples().subList(0, 2));
        assertThat(rules(answer(Mode.REGISTER, annulment, Told.late(told)))).doesNotContain("X-3");
        told.add(annulment);
        assertThat(rules(answer(Mode.REGISTER, annulment, Told.late(told)))).contains("X-3");
    }

    private boolean isAboutAnother(F fact) {
        return family.namesNumbers().test(fact)
                || fact.remark().isPresent()
                || fact.moved().isPresent()
                || fact.duplicateOf().isPresent();
    }

    private interface Property<F extends Fact<F>> {
        void holds(F fact, History<F> history);
    }

    private void eachAsked(Property<F> property) {
        forAll(
                family.told(),
                records -> questions(records).forEach(fact -> property.holds(fact, new History<>(records))));
    }

    /** One of every kind, and all that the history itself holds, told again. */
    protected final List<F> questions(List<Recorded<F>> records) {
        var questions = new ArrayList<>(family.examples());
        records.forEach(r -> questions.add(r.fact()));
        return questions;
    }

    /** The decision, or nothing if there is no such entry. */
    protected final List<Decision<F>> answer(Mode mode, F fact, History<F> history) {
        try {
            return List.of(family.rules()
                    .decide(mode, fact, history, Asked.of(family.rules()).circumstances()));
        } catch (EntryUnknown unknown) {
            assertThat(history.records()).isEmpty();
            return List.of();
        }
    }

    /** Which rules were remarked upon or refused, whatever number the fact would have got. */
    private static <F extends Fact<F>> List<String> rules(List<Decision<F>> answer) {
        return answer.stream()
                .flatMap(decision -> switch (decision) {
                    case Accepted<F>(var facts) ->
                        facts.stream().map(f -> f.remark().map(r -> r.rule()).orElse("recorded"));
                    case Decision.Refused<F>(var broken) ->
                        broken.stream().map(b -> b.rule().number());
                })
                .toList();
    }

    private static <F extends Fact<F>> List<Broken> broken(List<Decision<F>> answer) {
        return answer.stream()
                .flatMap(decision -> switch (decision) {
                    case Accepted<F> _ -> Stream.<Broken>empty();
                    case Decision.Refused<F>(var broken) -> broken.stream();
                })
                .toList();
    }

    /** The register keeps facts of one kind and one day in the order in which it was told, so one of a kind is kept. */
    private List<F> onceEach(List<F> facts) {
        return IntStream.range(0, facts.size())
                .filter(i -> facts.subList(0, i).stream()
                        .noneMatch(f -> f.getClass() == facts.get(i).getClass()
                                && f.occurredOn().equals(facts.get(i).occurredOn())))
                .mapToObj(facts::get)
                .filter(f -> !family.kind().opens(f))
                .toList();
    }

    private F opening() {
        return family.examples().getFirst();
    }

    private List<F> opened(List<F> facts) {
        var opened = new ArrayList<>(List.of(opening()));
        opened.addAll(facts);
        return opened;
    }
}
