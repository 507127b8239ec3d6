package no.tunbok.events.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for our code, and each rule can fail: a rule without a counterexample guards nothing. */
class RoomsTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.tunbok.events");

    private static final JavaClasses COUNTEREXAMPLES =
            new ClassFileImporter().importPackages("no.tunbok.events.architecture.counterexamples");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(Rooms.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> Named.of(field.getName(), rule(field)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void can_fail(ArchRule rule) {
        assertThat(rule.evaluate(COUNTEREXAMPLES).hasViolation()).isTrue();
    }

    @Test
    void every_way_of_looking_at_the_clock_is_seen() throws ClassNotFoundException {
        var surprises = Class.forName("no.tunbok.events.architecture.counterexamples.kite.Surprises");
        var seen = String.join(
                "\n",
                Rooms.nobody_looks_at_the_clock
                        .evaluate(COUNTEREXAMPLES)
                        .getFailureReport()
                        .getDetails());
        assertThat(surprises.getDeclaredMethods())
                .allSatisfy(way -> assertThat(seen).contains("Surprises." + way.getName() + "()"));
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(field.getName(), e);
        }
    }
}
