package no.tunbok.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.history.Fact;
import no.tunbok.events.pilot.IndicatorMeasured;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotFactCorrected;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.testkit.AgreementFacts;
import no.tunbok.events.testkit.AnyAgreement;
import no.tunbok.events.testkit.AnyPilot;
import no.tunbok.events.testkit.ApprovalFacts;
import no.tunbok.events.testkit.PilotFacts;
import no.tunbok.events.testkit.Properties;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is stored can be read for ever: every fact is written exactly as in its approved file, and every file is still read
 * as the same fact. A file that has been released is never changed; a new form is a new version with a file of its own.
 */
class WireContractTest {

    private static final Path APPROVED = Path.of("src/test/resources/wire");
    private static final Path TO_APPROVE = Path.of("target/wire-to-approve");

    /** Every kind of entry, with an example of each of its facts. */
    enum Family {
        PILOT(PilotEvent.class, PilotFacts.all()),
        APPROVAL(ApprovalEvent.class, ApprovalFacts.all()),
        AGREEMENT(AgreementEvent.class, AgreementFacts.all());

        private final Class<? extends Fact<?>> facts;

        @SuppressWarnings("ImmutableEnumChecker") // records in a list that nobody can change
        private final List<? extends Fact<?>> examples;

        Family(Class<? extends Fact<?>> facts, List<? extends Fact<?>> examples) {
            this.facts = facts;
            this.examples = examples;
        }

        /** What names on the wire and folders of files call it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Family of(Class<?> fact) {
            return Stream.of(values())
                    .filter(family -> family.facts.isAssignableFrom(fact))
                    .findFirst()
                    .orElseThrow();
        }

        static Stream<Fact<?>> allExamples() {
            return Stream.of(values()).flatMap(family -> family.examples.stream());
        }
    }

    /** Set up as the event store does it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .annotationIntrospector(new NothingMissing())
            .build();

    /** Each example under its name. */
    static Stream<Named<Fact<?>>> facts() {
        return Family.allExamples().map(fact -> Named.of(fact.getClass().getSimpleName(), fact));
    }

    @Nested
    class ApprovedFiles {

        @ParameterizedTest
        @MethodSource("no.tunbok.events.wire.WireContractTest#facts")
        void a_fact_is_written_as_approved(Fact<?> fact) {
            var folder = Family.of(fact.getClass()).word();
            var file = APPROVED.resolve(folder).resolve(fileName(fact.getClass()));
            var written = pretty(fact);
            if (!Files.exists(file)) {
                var proposal = write(TO_APPROVE.resolve(folder).resolve(file.getFileName()), written);
                fail(
                        "%s is not approved. Read it with care, since it will be stored for ever; then: cp %s %s",
                        file.getFileName(), proposal.toAbsolutePath(), file.toAbsolutePath());
            }
            assertThat(written)
                    .as("If this form was ever released, give the fact a new version instead of a changed file.")
                    .isEqualTo(read(file));
        }

        @ParameterizedTest
        @MethodSource("no.tunbok.events.wire.WireContractTest#facts")
        void an_approved_file_is_read_as_the_fact(Fact<?> fact) {
            var file = APPROVED.resolve(Family.of(fact.getClass()).word()).resolve(fileName(fact.getClass()));
            assertThat(JSON.readValue(read(file), fact.getClass())).isEqualTo(fact);
        }

        @ParameterizedTest
        @EnumSource
        void there_is_a_file_for_every_version_of_every_fact_and_no_other(Family family) throws IOException {
            try (var files = Files.list(APPROVED.resolve(family.word()))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrderElementsOf(WireName.factsOf(family.facts).stream()
                                .flatMap(WireContractTest::everyFileName)
                                .toList());
            }
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @EnumSource
        void every_fact_has_a_name_of_its_own(Family family) {
            assertThat(WireName.factsOf(family.facts))
                    .extracting(fact -> WireName.of(fact).name())
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.startsWith("no.tunbok." + family.word() + "."));
        }
    }

    @Nested
    class Forms {

        @Test
        void what_is_written_is_read_as_the_same() {
            Properties.forAll(AnyPilot::facts, Forms::areReadAsTheSame);
            Properties.forAll(AnyAgreement::facts, Forms::areReadAsTheSame);
        }

        private static void areReadAsTheSame(List<? extends Fact<?>> facts) {
            for (var fact : facts) {
                assertThat((Object) JSON.readValue(JSON.writeValueAsBytes(fact), fact.getClass()))
                        .isEqualTo(fact);
            }
        }

        static Stream<Part> optional() {
            return parts().filter(Part::isOptional);
        }

        @ParameterizedTest
        @MethodSource("optional")
        void what_was_not_told_may_be_left_out(Part part) throws ReflectiveOperationException {
            var read = JSON.treeToValue(part.leftOut(), part.fact().getClass());
            assertThat(part.component().getAccessor().invoke(read)).isEqualTo(part.isList() ? List.of() : null);
        }

        @ParameterizedTest
        @MethodSource("optional")
        void what_was_not_told_is_not_written(Part part) {
            var read = JSON.treeToValue(part.leftOut(), part.fact().getClass());
            assertThat(JSON.<ObjectNode>valueToTree(read).path(part.name()).isMissingNode())
                    .isEqualTo(!part.isList());
        }

        static Stream<Part> required() {
            return parts().filter(part -> !part.isOptional());
        }

        @ParameterizedTest
        @MethodSource("required")
        void what_every_fact_of_the_kind_has_may_not_be_left_out(Part part) {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(
                            () -> JSON.treeToValue(part.leftOut(), part.fact().getClass()));
        }

        @ParameterizedTest
        @MethodSource("required")
        void nothing_is_no_value_for_it_either(Part part) {
            var json = part.leftOut().putNull(part.name());
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> JSON.treeToValue(json, part.fact().getClass()));
        }

        @ParameterizedTest
        @CsvSource({"/occurredOn, from", "/decision/decidedBy, name", "/conditions/0, text", "/amount, valueAddedTax"})
        void the_same_is_true_of_the_parts_of_parts(String owner, String name) {
            var json = JSON.<ObjectNode>valueToTree(PilotFacts.GRANT_AWARDED);
            json.withObject(owner).remove(name);
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> JSON.treeToValue(json, PilotGrantAwarded.class))
                    .withMessageContaining(name);
        }

        @Test
        void a_correction_names_what_stands_instead_by_its_name_on_the_wire() {
            var json = JSON.<ObjectNode>valueToTree(PilotFacts.FACT_CORRECTED);
            assertThat(json.at("/instead/type").asString()).isEqualTo("no.tunbok.pilot.WorkshopHeld.1");
            json.withObject("/instead").put("type", "java.lang.Object");
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> JSON.treeToValue(json, PilotFactCorrected.class));
        }

        @Test
        void a_date_may_be_told_in_short_and_is_kept_in_full() {
            var day = JSON.readValue("{\"from\": \"2022-04-05\"}", Occurred.class);
            assertThat(day).isEqualTo(PilotFacts.day("2022-04-05"));
            assertThat(JSON.writeValueAsString(day))
                    .isEqualTo("{\"from\":\"2022-04-05\",\"precision\":\"DAY\",\"to\":\"2022-04-05\"}");
        }

        @ParameterizedTest
        @MethodSource("no.tunbok.events.wire.WireContractTest#facts")
        void a_part_that_nobody_knows_is_refused(Fact<?> fact) {
            var json = JSON.<ObjectNode>valueToTree(fact).put("surprise", 1);
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> JSON.treeToValue(json, fact.getClass()))
                    .withMessageContaining("surprise");
        }

        @Test
        void numbers_are_written_plainly() {
            assertThat(List.of("30", "3E+1", "30.00"))
                    .allSatisfy(text ->
                            assertThat(JSON.writeValueAsString(measured(text))).contains("\"value\":30}"));
            assertThat(JSON.writeValueAsString(measured("-0.0010"))).contains("\"value\":-0.001}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1234567890123", "0.0001", "1E+12", "1E+2147483647", "1E-2147483647"})
        void numbers_that_some_reader_would_round_are_refused(String value) {
            assertThatIllegalArgumentException().isThrownBy(() -> measured(value));
        }

        private static IndicatorMeasured measured(String value) {
            return new IndicatorMeasured(
                    PilotFacts.NORDLAND, PilotFacts.day("2022-11-08"), "CODE", new BigDecimal(value), "farms");
        }
    }

    /** One part of an example, to be left out. */
    record Part(Fact<?> fact, RecordComponent component) {

        String name() {
            return component.getName();
        }

        boolean isList() {
            return component.getType() == List.class;
        }

        boolean isOptional() {
            return isList() || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        ObjectNode leftOut() {
            return JSON.<ObjectNode>valueToTree(fact).without(name());
        }

        @Override
        public String toString() {
            return fact.getClass().getSimpleName() + "." + name();
        }
    }

    private static Stream<Part> parts() {
        return Family.allExamples()
                .flatMap(
                        fact -> Stream.of(fact.getClass().getRecordComponents()).map(c -> new Part(fact, c)));
    }

    private static String fileName(Class<?> fact) {
        return simpleName(fact) + "." + WireName.of(fact).version() + ".json";
    }

    private static Stream<String> everyFileName(Class<?> fact) {
        return IntStream.rangeClosed(1, WireName.of(fact).version())
                .mapToObj(version -> simpleName(fact) + "." + version + ".json");
    }

    private static String simpleName(Class<?> fact) {
        var name = WireName.of(fact).name();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String pretty(Fact<?> fact) {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        return JSON.writer().with(printer).writeValueAsString(fact) + "\n";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
