package no.tunbok.events.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.wire.WireName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A generator that skips a fact, or a property that cannot fail, would make every test that leans on it worthless. */
class TestkitTest {

    @Nested
    class Examples {

        @Test
        void there_is_one_of_every_fact_in_the_order_of_life() {
            assertThat(PilotFacts.all()).<Class<?>>map(Object::getClass).isEqualTo(WireName.factsOf(PilotEvent.class));
            assertThat(ApprovalFacts.all())
                    .<Class<?>>map(Object::getClass)
                    .isEqualTo(WireName.factsOf(ApprovalEvent.class));
            assertThat(AgreementFacts.all())
                    .<Class<?>>map(Object::getClass)
                    .isEqualTo(WireName.factsOf(AgreementEvent.class));
        }

        static Stream<Named<Fact<?>>> all() {
            return Stream.of(PilotFacts.all(), ApprovalFacts.all(), AgreementFacts.all())
                    .flatMap(List::stream)
                    .map(fact -> Named.of(fact.getClass().getSimpleName(), fact));
        }

        @ParameterizedTest
        @MethodSource("all")
        void every_part_is_filled_in(Fact<?> fact) {
            assertThat(gaps(fact, "")).isEmpty();
        }

        private Stream<String> gaps(Object part, String path) {
            if (part instanceof List<?> list) {
                return list.isEmpty()
                        ? Stream.of(path)
                        : IntStream.range(0, list.size()).boxed().flatMap(i -> gaps(list.get(i), path + "[" + i + "]"));
            }
            return part instanceof Record
                    ? Stream.of(part.getClass().getRecordComponents())
                            .flatMap(c -> gaps(part, c, path + "." + c.getName()))
                    : Stream.empty();
        }

        private Stream<String> gaps(Object owner, RecordComponent component, String path) {
            try {
                var part = component.getAccessor().invoke(owner);
                return part == null ? Stream.of(path) : gaps(part, path);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(path, e);
            }
        }
    }

    @Nested
    class Generator {

        @Test
        void every_fact_turns_up() {
            var seen = new HashSet<Class<?>>();
            Properties.forAll(AnyPilot::facts, facts -> facts.forEach(fact -> seen.add(fact.getClass())));
            assertThat(seen).containsExactlyInAnyOrderElementsOf(WireName.factsOf(PilotEvent.class));
        }

        @Test
        void every_fact_of_an_agreement_turns_up() {
            var seen = new HashSet<Class<?>>();
            Properties.forAll(AnyAgreement::facts, facts -> facts.forEach(fact -> seen.add(fact.getClass())));
            assertThat(seen).containsExactlyInAnyOrderElementsOf(WireName.factsOf(AgreementEvent.class));
        }

        @Test
        void every_fact_of_an_approval_turns_up() {
            var seen = new HashSet<Class<?>>();
            Properties.forAll(AnyApproval::facts, facts -> facts.forEach(fact -> seen.add(fact.getClass())));
            assertThat(seen).containsExactlyInAnyOrderElementsOf(WireName.factsOf(ApprovalEvent.class));
        }

        @Test
        void a_seed_always_tells_the_same() {
            assertThat(AnyPilot.history(seeded(7))).isEqualTo(AnyPilot.history(seeded(7)));
            assertThat(AnyAgreement.history(seeded(7))).isEqualTo(AnyAgreement.history(seeded(7)));
            assertThat(AnyApproval.history(seeded(7))).isEqualTo(AnyApproval.history(seeded(7)));
        }

        @Test
        void records_are_numbered_without_holes_and_told_in_order() {
            Properties.forAll(
                    AnyPilot::history,
                    records -> assertThat(records)
                            .isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()))
                            .extracting(Recorded::number)
                            .isEqualTo(
                                    LongStream.range(0, records.size()).boxed().toList()));
        }

        @Test
        void corrections_meet() {
            var meetings = new HashSet<String>();
            Properties.forAll(
                    AnyPilot::facts,
                    facts -> facts.stream()
                            .flatMap(fact -> fact.correction().stream())
                            .filter(c -> c.target() >= 0 && c.target() < facts.size())
                            .flatMap(c -> facts.get((int) c.target()).correction().stream()
                                    .map(earlier -> (c.instead() == null) + " of " + (earlier.instead() == null)))
                            .forEach(meetings::add));
            assertThat(meetings)
                    .containsExactlyInAnyOrder("true of true", "true of false", "false of true", "false of false");
        }

        private static RandomGenerator seeded(long seed) {
            return new Random(seed);
        }
    }

    @Nested
    class Failures {

        @Test
        void a_failure_names_the_seed_and_the_shortest_failing_beginning() {
            assertThatThrownBy(() -> Properties.forAll(
                            random -> List.of("a", "b", "c", "d"),
                            letters -> assertThat(letters).doesNotContain("b")))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("Seed 0 fails after 2:\n  0  a\n  1  b\n")
                    .hasCauseInstanceOf(AssertionError.class);
        }

        @Test
        void an_exception_is_a_failure() {
            assertThatThrownBy(() ->
                            Properties.forAll(random -> List.of("no date"), words -> words.forEach(LocalDate::parse)))
                    .hasMessageStartingWith("Seed 0 fails after 1:");
        }

        @Test
        void a_property_that_holds_says_nothing() {
            Properties.forAll(random -> List.of(1), numbers -> {});
        }
    }
}
