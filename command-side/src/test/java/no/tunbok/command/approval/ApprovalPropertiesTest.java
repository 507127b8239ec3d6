package no.tunbok.command.approval;

import static no.tunbok.events.testkit.Properties.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import no.tunbok.events.approval.*;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.testkit.AnyApproval;
import no.tunbok.events.testkit.ApprovalFacts;
import no.tunbok.events.testkit.Told;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Test;

/** What holds of the rules whatever an approval has been through: every fact is put forward to histories that make no sense. */
class ApprovalPropertiesTest {

    @Test
    void no_question_is_too_odd_to_be_answered() {
        forAll(AnyApproval::history, records -> {
            var history = new History<>(records);
            for (var fact : questions(records)) {
                for (var mode : Mode.values()) answer(mode, fact, history);
            }
        });
    }

    @Test
    void only_an_application_opens_an_approval() {
        for (var fact : ApprovalFacts.all()) {
            assertThat(answer(Mode.REGISTER, fact, History.empty()))
                    .isEqualTo(
                            fact instanceof ApprovalApplicationRegistered
                                    ? List.of(new Accepted<>(List.of(fact)))
                                    : List.of());
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
            if (decision instanceof Accepted<ApprovalEvent>(var facts) && !facts.isEmpty()) {
                assertThat(facts).first().isEqualTo(fact);
                assertThat(facts.subList(1, facts.size())).hasOnlyElementsOfType(ApprovalRuleBroken.class);
                assertThat(facts).doesNotHaveDuplicates();
            }
        }));
    }

    @Test
    void an_application_told_twice_is_told_once() {
        forAll(
                AnyApproval::facts,
                facts -> facts.stream()
                        .filter(ApprovalApplicationRegistered.class::isInstance)
                        .forEach(application -> {
                            if (answer(Mode.REGISTER, application, History.empty())
                                            .getFirst()
                                    instanceof Accepted<ApprovalEvent>(var opened)) {
                                assertThat(answer(Mode.REGISTER, application, Told.late(opened)))
                                        .containsExactly(Decision.nothingNew());
                            }
                        }));
    }

    /** Facts that overlap in time keep their order: the earlier told comes first where the dates do not settle it. */
    @Test
    void it_does_not_matter_in_which_order_the_register_was_told() {
        forAll(AnyApproval::uncorrected, facts -> {
            var story = onceEach(facts);
            var shuffled = new ArrayList<>(story);
            Collections.shuffle(shuffled, new Random(story.size()));
            var told = Told.late(opened(story));
            var toldOtherwise = Told.late(opened(shuffled));
            for (var fact : ApprovalFacts.all()) {
                if (!namesNumbers(fact)) {
                    assertThat(answer(Mode.DECIDE, fact, told)).isEqualTo(answer(Mode.DECIDE, fact, toldOtherwise));
                    assertThat(answer(Mode.REGISTER, fact, told)).isEqualTo(answer(Mode.REGISTER, fact, toldOtherwise));
                }
            }
        });
    }

    @Test
    void a_fact_annulled_is_as_if_it_was_never_told() {
        forAll(AnyApproval::uncorrected, facts -> {
            if (facts.isEmpty()) return;
            var told = opened(facts);
            var annulled = new ArrayList<>(told);
            annulled.add(ApprovalLife.annulled(told.size() - 1));
            var never = Told.late(told.subList(0, told.size() - 1));
            for (var fact : ApprovalFacts.all()) {
                if (!namesNumbers(fact)) {
                    assertThat(rules(answer(Mode.REGISTER, fact, Told.late(annulled))))
                            .isEqualTo(rules(answer(Mode.REGISTER, fact, never)));
                }
            }
        });
    }

    @Test
    void any_date_can_be_judged() {
        var ever = new Occurred(LocalDate.MIN, LocalDate.MAX, Precision.YEAR);
        for (var when : List.of(ever, Occurred.on(LocalDate.MIN), Occurred.on(LocalDate.MAX))) {
            var story = List.<ApprovalEvent>of(
                    ApprovalFacts.APPLICATION_REGISTERED,
                    ApprovalLife.selfAudited(when),
                    ApprovalLife.audited(when, AuditPurpose.FIRST),
                    ApprovalLife.approved(when),
                    ApprovalLife.raised(when, ApprovalFacts.FENCE, "2021-01-01"),
                    ApprovalLife.appealed(when, 3, true),
                    ApprovalLife.notice(when, 3L, LocalDate.MAX.toString()),
                    ApprovalLife.notice(when, 3L, LocalDate.MIN.toString()));
            for (var fact : questions(Told.late(story).records())) {
                assertThat(answer(Mode.DECIDE, fact, Told.late(story))).hasSize(1);
            }
            for (var day : List.of(LocalDate.MIN, Told.LATE, LocalDate.MAX)) {
                assertThat(ApprovalStanding.on(day, Told.late(story)).validKsl())
                        .isIn(true, false);
            }
        }
    }

    /** Rules and pages work out the status apart from each other, from the same steps. */
    @Test
    void where_dates_are_exact_the_course_ends_where_the_approval_stands() {
        forAll(AnyApproval::uncorrected, facts -> {
            var exact = Told.late(facts.stream()
                            .filter(f ->
                                    f.occurredOn().from().equals(f.occurredOn().to()))
                            .toList())
                    .standing();
            for (var day = LocalDate.of(2021, 1, 1); day.getYear() < 2025; day = day.plusDays(50)) {
                var last = new ApprovalRuleBroken(ApprovalFacts.SOLBAKKEN, Occurred.on(day), 0, "PA-1");
                var status = ApprovalStanding.on(day, exact).status();
                assertThat(Course.of(exact).inEffectBefore(last, last.occurredOn()))
                        .containsExactly(status.awaitsDecision() ? ApprovalStatus.REGISTERED : status);
            }
        });
    }

    /** What a number stands for depends on the order in which the register was told. */
    private static boolean namesNumbers(ApprovalEvent fact) {
        return fact.correction().isPresent()
                || fact.reversal().isPresent()
                || fact instanceof ProviderReapproved
                || fact instanceof ServiceAreasChanged
                || fact instanceof NoticeSent
                || fact instanceof AppealReceived
                || fact instanceof AppealDecided;
    }

    private interface Property {
        void holds(ApprovalEvent fact, History<ApprovalEvent> history);
    }

    private static void eachAsked(Property property) {
        Consumer<List<Recorded<ApprovalEvent>>> all =
                records -> questions(records).forEach(fact -> property.holds(fact, new History<>(records)));
        forAll(AnyApproval::history, all);
    }

    /** One of every kind, and all that the history itself holds, told again. */
    private static List<ApprovalEvent> questions(List<Recorded<ApprovalEvent>> records) {
        var questions = new ArrayList<>(ApprovalFacts.all());
        records.forEach(r -> questions.add(r.fact()));
        return questions;
    }

    /** The decision, or nothing if there is no such approval. */
    private static List<Decision<ApprovalEvent>> answer(Mode mode, ApprovalEvent fact, History<ApprovalEvent> history) {
        try {
            return List.of(ApprovalDecisions.decide(mode, fact, history, ApprovalLife.APPROVAL.circumstances()));
        } catch (EntryUnknown unknown) {
            assertThat(history.records()).isEmpty();
            return List.of();
        }
    }

    /** Which rules were remarked upon or refused, whatever number the fact would have got. */
    private static List<String> rules(List<Decision<ApprovalEvent>> answer) {
        return answer.stream()
                .flatMap(decision -> switch (decision) {
                    case Accepted<ApprovalEvent>(var facts) ->
                        facts.stream().map(f -> f.remark().map(r -> r.rule()).orElse("recorded"));
                    case Decision.Refused<ApprovalEvent>(var broken) ->
                        broken.stream().map(Object::toString);
                })
                .toList();
    }

    /** The register keeps facts of one kind and one day in the order in which it was told, so one of a kind is kept. */
    private static List<ApprovalEvent> onceEach(List<ApprovalEvent> facts) {
        return IntStream.range(0, facts.size())
                .filter(i -> facts.subList(0, i).stream()
                        .noneMatch(f -> f.getClass() == facts.get(i).getClass()
                                && f.occurredOn().equals(facts.get(i).occurredOn())))
                .mapToObj(facts::get)
                .filter(f -> !(f instanceof ApprovalApplicationRegistered))
                .toList();
    }

    private static List<ApprovalEvent> opened(List<ApprovalEvent> facts) {
        var opened = new ArrayList<ApprovalEvent>(List.of(ApprovalFacts.APPLICATION_REGISTERED));
        opened.addAll(facts);
        return opened;
    }
}
