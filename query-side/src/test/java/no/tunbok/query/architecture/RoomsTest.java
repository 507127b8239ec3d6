package no.tunbok.query.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for our code, and each rule can fail: a rule without a counterexample checks nothing. */
class RoomsTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.tunbok.query");
    private static final JavaClasses COUNTEREXAMPLES =
            new ClassFileImporter().importPackages("no.tunbok.query.architecture.counterexamples");

    record Rule(String name, ArchRule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Rule> rules() {
        return Arrays.stream(Rooms.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(RoomsTest::rule);
    }

    private static Rule rule(Field field) {
        try {
            return new Rule(field.getName(), (ArchRule) field.get(null));
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Rule rule) {
        rule.rule().check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void can_fail(Rule rule) {
        assertThat(rule.rule().evaluate(COUNTEREXAMPLES).hasViolation()).isTrue();
    }
}
