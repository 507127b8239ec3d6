package no.tunbok.command.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tunbok.command.judgement.CommonRule;
import no.tunbok.command.judgement.KeptRule;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Rule;
import no.tunbok.command.testkit.Findings;
import no.tunbok.command.testkit.Findings.Finding;
import no.tunbok.command.testkit.Keeps;
import org.junit.jupiter.api.Test;

/**
 * Every rule of the command side, and every sentence about one. A rule is a constant of any enum that is a {@link Rule}. A
 * sentence is a test without parameters in a nested class whose name begins with the rule's, such as {@code
 * PI_1_the_call_has_a_deadline}; it is run, and what it finds is what it says.
 */
public final class RuleSentences {

    private static final Pattern NAMED_FOR_A_RULE = Pattern.compile("([A-Z]+_[0-9]+)_.*");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.tunbok.command");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("no.tunbok.command");

    private RuleSentences() {}

    /** A sentence about a rule, and what it found when it was run. */
    record Sentence(Class<?> nested, Method test, List<Finding> findings) {

        boolean holds(Rule rule) {
            return findings.stream()
                    .anyMatch(f ->
                            f instanceof Finding.Recorded r && !r.remarked().contains(rule));
        }

        boolean isRefused(Rule rule, Mode mode) {
            return findings.stream()
                    .anyMatch(f -> f instanceof Finding.Refused r && r.mode() == mode && r.by().contains(rule));
        }

        boolean isRemarked(Rule rule, Mode mode) {
            return findings.stream()
                    .anyMatch(f -> f instanceof Finding.Recorded r
                            && r.mode() == mode
                            && r.remarked().contains(rule));
        }

        boolean breaks(Rule rule) {
            return Arrays.stream(Mode.values()).anyMatch(mode -> isRefused(rule, mode) || isRemarked(rule, mode));
        }

        /** As people read it: the test's class, and its name as words. */
        String inWords() {
            return nested.getEnclosingClass().getSimpleName() + ": "
                    + test.getName().replace('_', ' ');
        }
    }

    /** Every rule that is judged by, what holds for every kind of entry first. */
    public static List<Rule> rules() {
        return MAIN.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .filter(type -> !type.isEquivalentTo(KeptRule.class))
                .sorted(Comparator.<JavaClass, Boolean>comparing(type -> !type.isEquivalentTo(CommonRule.class))
                        .thenComparing(JavaClass::getName))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(Rule.class::cast)
                .toList();
    }

    /** The names of the rules that nested classes say they are about. */
    static List<String> named() {
        return classes().map(type -> ruleOf(type).orElseThrow()).distinct().toList();
    }

    /** What the sentences about the rule found. */
    static List<Sentence> about(Rule rule) {
        return classes()
                .filter(type -> ruleOf(type).filter(rule.name()::equals).isPresent())
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods())
                        .filter(test -> test.isAnnotationPresent(Test.class))
                        .sorted(Comparator.comparing(Method::getName))
                        .map(test -> new Sentence(type.reflect(), test, run(test))))
                .toList();
    }

    /** The tests that show how a rule is kept where nobody tries to break it, or where somebody does, in words. */
    static List<String> keeping(KeptRule rule, boolean against) {
        return TESTS.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Keeps.class))
                .filter(method -> method.getAnnotationOfType(Keeps.class).value() == rule
                        && method.getAnnotationOfType(Keeps.class).against() == against)
                .map(method -> outermost(method.getOwner()).getSimpleName() + ": "
                        + method.getName().replace('_', ' '))
                .sorted()
                .toList();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(RuleSentences::outermost).orElse(type);
    }

    private static Stream<JavaClass> classes() {
        return TESTS.stream()
                .filter(type -> ruleOf(type).isPresent() && !type.getModifiers().contains(JavaModifier.STATIC))
                .sorted(Comparator.comparing(JavaClass::getName));
    }

    private static Optional<String> ruleOf(JavaClass type) {
        return type.isNestedClass()
                ? Stream.of(NAMED_FOR_A_RULE.matcher(type.getSimpleName()))
                        .filter(Matcher::matches)
                        .map(found -> found.group(1))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Finding> run(Method test) {
        return Findings.of(() -> {
            try {
                test.setAccessible(true);
                test.invoke(instanceOf(test.getDeclaringClass()));
            } catch (InvocationTargetException e) {
                throw new AssertionError(test + " fails", e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(test + " cannot be run on its own", e);
            }
        });
    }

    private static Object instanceOf(Class<?> nested) throws ReflectiveOperationException {
        var outer = nested.getEnclosingClass().getDeclaredConstructor();
        outer.setAccessible(true);
        var inner = nested.getDeclaredConstructor(nested.getEnclosingClass());
        inner.setAccessible(true);
        return inner.newInstance(outer.newInstance());
    }
}
