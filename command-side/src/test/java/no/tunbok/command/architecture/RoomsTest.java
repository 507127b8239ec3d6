package no.tunbok.command.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for our code, and each rule can fail: a rule without a counterexample checks nothing. */
class RoomsTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.tunbok.command");

    /** They lie where no application looks for its parts. */
    private static final JavaClasses COUNTEREXAMPLES =
            new ClassFileImporter().importPackages("no.tunbok.counterexamples");

    static Stream<Named<ArchRule>> rules() {
        return Arrays.stream(Rooms.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> {
                    try {
                        return Named.of(field.getName(), (ArchRule) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new LinkageError(field.getName(), e);
                    }
                });
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
}
