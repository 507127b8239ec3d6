package no.tunbok.events.history;

import static no.tunbok.events.history.HistoryTest.annul;
import static no.tunbok.events.history.HistoryTest.correct;
import static no.tunbok.events.history.HistoryTest.facts;
import static no.tunbok.events.history.HistoryTest.remark;
import static no.tunbok.events.testkit.PilotFacts.CONCLUDED;
import static no.tunbok.events.testkit.PilotFacts.day;
import static no.tunbok.events.testkit.PilotFacts.told;
import static no.tunbok.events.testkit.Properties.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tunbok.events.pilot.PilotDecisionRectified;
import no.tunbok.events.pilot.PilotDecisionReversed;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotFactAnnulled;
import no.tunbok.events.pilot.PilotFactCorrected;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.testkit.AnyPilot;
import no.tunbok.events.testkit.Told;
import no.tunbok.events.value.Occurred;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds of whatever was told. */
class HistoryPropertiesTest {

    @Nested
    class Always {

        @Test
        void an_annulled_fact_counts_as_never_told() {
            forAll(AnyPilot::facts, facts -> {
                for (int n = 0; n < facts.size(); n++) {
                    var without = Told.<PilotEvent>late(without(n, facts));
                    var annulled = Told.<PilotEvent>late(plus(facts, annul(n)));
                    int gone = n;
                    assertThat(unaimed(annulled)).isEqualTo(unaimed(without));
                    assertThat(annulled.remarks())
                            .isEqualTo(without.remarks().stream()
                                    .map(remark -> new Remark(
                                            remark.about() >= gone ? remark.about() + 1 : remark.about(),
                                            remark.rule()))
                                    .toList());
                }
            });
        }

        @Test
        void an_annulled_annulment_changes_nothing() {
            forAll(AnyPilot::history, records -> {
                var history = new History<>(records);
                for (int n = 0; n < records.size(); n++) {
                    var annulled = plus(records, Told.on(Told.LATE, records.size(), annul(n)));
                    var undone =
                            new History<>(plus(annulled, Told.on(Told.LATE, annulled.size(), annul(records.size()))));
                    assertThat(undone.standing()).isEqualTo(history.standing());
                    assertThat(undone.remarks()).isEqualTo(history.remarks());
                }
            });
        }

        @Test
        void told_one_by_one_it_says_what_it_says_told_at_once() {
            forAll(AnyPilot::history, records -> {
                var oneByOne = History.<PilotEvent>empty();
                for (var record : records) {
                    oneByOne = oneByOne.and(record);
                    var atOnce = new History<>(oneByOne.records());
                    assertThat(oneByOne).isEqualTo(atOnce).hasSameHashCodeAs(atOnce);
                    assertThat(oneByOne.standing()).isEqualTo(atOnce.standing());
                    assertThat(oneByOne.verdicts()).isEqualTo(atOnce.verdicts());
                    assertThat(oneByOne.remarks()).isEqualTo(atOnce.remarks());
                }
            });
        }

        @Test
        void a_correction_says_exactly_what_stands_in_its_place() {
            forAll(AnyPilot::facts, facts -> {
                for (int n = 0; n < facts.size(); n++) {
                    var history = Told.<PilotEvent>late(plus(facts, correct(n, CONCLUDED)));
                    long number = n;
                    assertThat(history.standing())
                            .filteredOn(standing -> standing.number() == number)
                            .extracting(Standing::fact)
                            .containsExactly(CONCLUDED);
                }
            });
        }

        @Test
        void it_does_not_matter_in_which_order_facts_were_told() {
            forAll(AnyPilot::uncorrected, facts -> {
                var shuffled = new ArrayList<>(facts);
                Collections.shuffle(shuffled, new Random(facts.hashCode()));
                var told = Told.<PilotEvent>late(facts).standing();
                var toldOtherwise = Told.<PilotEvent>late(shuffled).standing();
                assertThat(toldOtherwise).extracting(Standing::occurred).isEqualTo(occurred(told));
                assertThat(toldOtherwise)
                        .extracting(s -> s.fact().lifeOrder())
                        .isEqualTo(told.stream().map(s -> s.fact().lifeOrder()).toList());
                assertThat(toldOtherwise)
                        .extracting(Standing::fact)
                        .containsExactlyInAnyOrderElementsOf(
                                told.stream().map(Standing::fact).toList());
            });
        }

        @Test
        void what_was_believed_after_each_telling_is_the_history_up_to_it() {
            forAll(AnyPilot::history, records -> {
                var history = new History<>(records);
                for (var record : records) {
                    var until = records.stream()
                            .filter(r -> !r.at().isAfter(record.at()))
                            .toList();
                    assertThat(history.believedAt(record.at()).records()).isEqualTo(until);
                }
            });
        }

        @Test
        void on_any_day_a_fact_stands_or_is_uncertain_or_is_still_to_come() {
            forAll(AnyPilot::history, records -> {
                var history = new History<>(records);
                for (var day : List.of("2020-12-31", "2021-06-15", "2022-03-01", "2022-12-31", "2030-01-01")) {
                    var date = LocalDate.parse(day);
                    var toCome = history.standing().stream()
                            .filter(s -> s.occurred().from().isAfter(date))
                            .toList();
                    assertThat(Stream.of(history.standingOn(date), history.uncertainOn(date), toCome)
                                    .flatMap(List::stream))
                            .containsExactlyInAnyOrderElementsOf(history.standing());
                }
            });
        }

        @Test
        void what_stands_counts_and_what_is_remarked_on_counts() {
            forAll(AnyPilot::history, records -> {
                var history = new History<>(records);
                assertThat(history.standing()).allMatch(s -> history.counts(s.number()));
                assertThat(history.remarks()).allMatch(r -> history.counts(r.about()));
            });
        }

        /** What stands, whichever decision a reversal is of: that is told by numbers, and they differ. */
        private static List<PilotEvent> unaimed(History<PilotEvent> history) {
            return facts(history).stream()
                    .map(fact -> fact instanceof PilotDecisionReversed f ? aimed(0, f) : fact)
                    .toList();
        }

        /** The record in which one was never told, so that nobody remarked on it either. */
        private static List<PilotEvent> without(int gone, List<PilotEvent> facts) {
            return IntStream.range(0, facts.size())
                    .filter(n -> n != gone)
                    .mapToObj(n -> renumbered(unremarked(facts.get(n), gone, facts.subList(0, n)), gone))
                    .toList();
        }

        /** The same fact, but a remark on what is gone is a remark on nothing. */
        private static PilotEvent unremarked(PilotEvent fact, int gone, List<PilotEvent> before) {
            return switch (fact) {
                case PilotFactCorrected f -> correct(f.target(), unremarked(f.instead(), gone, before));
                case PilotDecisionRectified f -> correct(f.target(), unremarked(f.instead(), gone, before));
                case PilotRuleBroken f when lastTelling(f.about(), before) == gone -> remark(-1, f.rule());
                default -> fact;
            };
        }

        private static int lastTelling(long number, List<PilotEvent> facts) {
            return IntStream.range(0, facts.size())
                    .filter(n -> n == number
                            || facts.get(n)
                                    .correction()
                                    .filter(c -> c.target() == number && c.instead() != null)
                                    .isPresent())
                    .reduce(-1, (_, last) -> last);
        }

        /** The same fact in a record from which one was taken out. What was aimed at that one aims at nothing. */
        private static PilotEvent renumbered(PilotEvent fact, int gone) {
            return switch (fact) {
                case PilotFactAnnulled f -> annul(renumbered(f.target(), gone));
                case PilotFactCorrected f -> correct(renumbered(f.target(), gone), renumbered(f.instead(), gone));
                case PilotDecisionRectified f -> correct(renumbered(f.target(), gone), renumbered(f.instead(), gone));
                case PilotDecisionReversed f -> aimed(renumbered(f.target(), gone), f);
                case PilotRuleBroken f -> remark(renumbered(f.about(), gone), f.rule());
                default -> fact;
            };
        }

        private static PilotDecisionReversed aimed(long target, PilotDecisionReversed f) {
            return new PilotDecisionReversed(
                    f.pilotId(),
                    f.occurredOn(),
                    target,
                    f.effectiveFrom(),
                    f.decision(),
                    f.legalBasis(),
                    f.initiatedBy());
        }

        private static long renumbered(long number, int gone) {
            return number == gone ? -1 : number > gone ? number - 1 : number;
        }

        private static List<Occurred> occurred(List<Standing<PilotEvent>> standing) {
            return standing.stream().map(Standing::occurred).toList();
        }

        private static <T> List<T> plus(List<T> some, T another) {
            return Stream.concat(some.stream(), Stream.of(another)).toList();
        }
    }
}
