package no.tunbok.command.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tunbok.command.judgement.CommonRule;
import no.tunbok.command.judgement.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule has a class of sentences of its own, whose name begins with the rule's. */
class PilotRulesAreTestedTest {

    private static final List<Class<?>> TESTS = List.of(
            PilotMoneyRulesTest.class,
            PilotStepRulesTest.class,
            PilotWorkRulesTest.class,
            PilotTellingRulesTest.class,
            PilotPuttingRightRulesTest.class);

    /** What no value can break once it is read; the door that reads it is where they are tested. */
    private static final EnumSet<CommonRule> JUDGED_WHEN_READ = EnumSet.of(CommonRule.X_5, CommonRule.X_9);

    static Stream<Rule> rules() {
        return Stream.<Rule[]>of(
                        PilotRule.values(),
                        EnumSet.complementOf(JUDGED_WHEN_READ).toArray(CommonRule[]::new))
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_holds_somewhere_and_is_broken_somewhere(Rule rule) {
        assertThat(sentencesOf(rule)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void every_class_of_sentences_is_about_a_rule_that_there_is() {
        var numbers = rules().map(Rule::name).toList();
        assertThat(TESTS.stream()
                        .flatMap(test -> Arrays.stream(test.getDeclaredClasses()))
                        .flatMap(nested -> Pattern.compile("^(PI|X)_[0-9]+")
                                .matcher(nested.getSimpleName())
                                .results()))
                .map(found -> found.group())
                .hasSameSizeAs(numbers)
                .hasSameElementsAs(numbers);
    }

    private static List<String> sentencesOf(Rule rule) {
        return TESTS.stream()
                .flatMap(test -> Arrays.stream(test.getDeclaredClasses()))
                .filter(nested -> nested.getSimpleName().startsWith(rule.name() + "_"))
                .flatMap(nested -> Arrays.stream(nested.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName())
                .toList();
    }
}
