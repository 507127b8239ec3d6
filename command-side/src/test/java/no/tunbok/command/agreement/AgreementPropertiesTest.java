package no.tunbok.command.agreement;

import static no.tunbok.events.testkit.Properties.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.tunbok.command.judgement.Decision;
import no.tunbok.command.judgement.Decision.Accepted;
import no.tunbok.command.judgement.EntryUnknown;
import no.tunbok.command.judgement.Mode;
import no.tunbok.events.agreement.*;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.testkit.AgreementFacts;
import no.tunbok.events.testkit.AnyAgreement;
import no.tunbok.events.testkit.Told;
import org.junit.jupiter.api.Test;

/** What holds of the rules whatever an agreement has been through: every fact is put forward to histories that make no sense. */
class AgreementPropertiesTest {

    @Test
    void no_question_is_too_odd_to_be_answered() {
        forAll(AnyAgreement::history, records -> {
            var history = new History<>(records);
            for (var fact : questions(records)) {
                for (var mode : Mode.values()) answer(mode, fact, history);
            }
        });
    }

    @Test
    void only_a_plan_opens_an_agreement() {
        for (var fact : AgreementFacts.all()) {
            assertThat(answer(Mode.REGISTER, fact, History.empty()))
                    .isEqualTo(fact instanceof FrameworkPlanned ? List.of(new Accepted<>(List.of(fact))) : List.of());
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
            if (decision instanceof Accepted<AgreementEvent>(var facts) && !facts.isEmpty()) {
                assertThat(facts).first().isEqualTo(fact);
                assertThat(facts.subList(1, facts.size())).hasOnlyElementsOfType(AgreementRuleBroken.class);
                assertThat(facts).doesNotHaveDuplicates();
            }
        }));
    }

    @Test
    void a_plan_told_twice_is_told_once() {
        forAll(
                AnyAgreement::facts,
                facts -> facts.stream()
                        .filter(FrameworkPlanned.class::isInstance)
                        .forEach(plan -> {
                            if (answer(Mode.REGISTER, plan, History.empty()).getFirst()
                                    instanceof Accepted<AgreementEvent>(var opened)) {
                                assertThat(answer(Mode.REGISTER, plan, Told.late(opened)))
                                        .containsExactly(Decision.nothingNew());
                            }
                        }));
    }

    /** Facts that overlap in time keep their order: the earlier told comes first where the dates do not settle it. */
    @Test
    void it_does_not_matter_in_which_order_the_register_was_told() {
        forAll(AnyAgreement::uncorrected, facts -> {
            var story = onceEach(facts);
            var shuffled = new ArrayList<>(story);
            Collections.shuffle(shuffled, new Random(story.size()));
            var told = Told.late(opened(story));
            var toldOtherwise = Told.late(opened(shuffled));
            for (var fact : AgreementFacts.all()) {
                if (fact.correction().isEmpty() && fact.reversal().isEmpty()) { // they name numbers
                    assertThat(answer(Mode.DECIDE, fact, told)).isEqualTo(answer(Mode.DECIDE, fact, toldOtherwise));
                    assertThat(answer(Mode.REGISTER, fact, told)).isEqualTo(answer(Mode.REGISTER, fact, toldOtherwise));
                }
            }
        });
    }

    @Test
    void a_fact_annulled_is_as_if_it_was_never_told() {
        forAll(AnyAgreement::uncorrected, facts -> {
            if (facts.isEmpty()) return;
            var told = opened(facts);
            var annulled = new ArrayList<>(told);
            annulled.add(AgreementLife.annulled(told.size() - 1));
            var never = Told.late(told.subList(0, told.size() - 1));
            for (var fact : AgreementFacts.all()) {
                if (fact.correction().isEmpty() && fact.reversal().isEmpty()) { // they name numbers
                    assertThat(rules(answer(Mode.REGISTER, fact, Told.late(annulled))))
                            .isEqualTo(rules(answer(Mode.REGISTER, fact, never)));
                }
            }
        });
    }

    private interface Property {
        void holds(AgreementEvent fact, History<AgreementEvent> history);
    }

    private static void eachAsked(Property property) {
        Consumer<List<Recorded<AgreementEvent>>> all =
                records -> questions(records).forEach(fact -> property.holds(fact, new History<>(records)));
        forAll(AnyAgreement::history, all);
    }

    /** One of every kind, and all that the history itself holds, told again. */
    private static List<AgreementEvent> questions(List<Recorded<AgreementEvent>> records) {
        var questions = new ArrayList<>(AgreementFacts.all());
        records.forEach(r -> questions.add(r.fact()));
        return questions;
    }

    /** The decision, or nothing if there is no such agreement. */
    private static List<Decision<AgreementEvent>> answer(
            Mode mode, AgreementEvent fact, History<AgreementEvent> history) {
        try {
            return List.of(
                    AgreementDecisions.AGREEMENT.decide(mode, fact, history, AgreementLife.AGREEMENT.circumstances()));
        } catch (EntryUnknown unknown) {
            assertThat(history.records()).isEmpty();
            return List.of();
        }
    }

    /** Which rules were remarked upon or refused, whatever number the fact would have got. */
    private static List<String> rules(List<Decision<AgreementEvent>> answer) {
        return answer.stream()
                .flatMap(decision -> switch (decision) {
                    case Accepted<AgreementEvent>(var facts) ->
                        facts.stream().map(f -> f.remark().map(r -> r.rule()).orElse("recorded"));
                    case Decision.Refused<AgreementEvent>(var broken) ->
                        broken.stream().map(Object::toString);
                })
                .toList();
    }

    /** The register keeps facts of one kind and one day in the order in which it was told, so one of a kind is kept. */
    private static List<AgreementEvent> onceEach(List<AgreementEvent> facts) {
        return IntStream.range(0, facts.size())
                .filter(i -> facts.subList(0, i).stream()
                        .noneMatch(f -> f.getClass() == facts.get(i).getClass()
                                && f.occurredOn().equals(facts.get(i).occurredOn())))
                .mapToObj(facts::get)
                .filter(f -> !(f instanceof FrameworkPlanned))
                .toList();
    }

    private static List<AgreementEvent> opened(List<AgreementEvent> facts) {
        var opened = new ArrayList<AgreementEvent>(List.of(AgreementFacts.PLANNED));
        opened.addAll(facts);
        return opened;
    }
}
