package no.tunbok.command.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunbok.command.architecture.RuleSentences.Sentence;
import no.tunbok.command.judgement.KeptRule;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a source, a sentence where it holds and one where it is broken; and the table of them all says so. */
class RuleTableTest {

    private static final Path TABLE = Path.of("../docs/rules.md");
    private static final Path WRITTEN = Path.of("target/rules.md");

    static List<Rule> rules() {
        return RuleSentences.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_says_what_must_hold_and_where_it_comes_from(Rule rule) {
        assertThat(List.of(
                        rule.source(),
                        rule.text().nb(),
                        rule.text().nn(),
                        rule.text().en()))
                .noneMatch(String::isBlank);
        assertThat(rule.number()).matches("[A-Z]+-[0-9]+");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_holds_in_a_sentence_of_its_own_and_is_broken_in_one(Rule rule) {
        var sentences = RuleSentences.about(rule);
        assertThat(sentences).as("where it holds").anyMatch(s -> s.holds(rule));
        switch (rule.force()) {
            case ALWAYS ->
                assertThat(sentences)
                        .as("where it refuses")
                        .anyMatch(s -> s.isRefused(rule, Mode.DECIDE))
                        .anyMatch(s -> s.isRefused(rule, Mode.REGISTER));
            case DECIDING ->
                assertThat(sentences)
                        .as("where it refuses a decision")
                        .anyMatch(s -> s.isRefused(rule, Mode.DECIDE))
                        .as("where what is registered is remarked upon")
                        .anyMatch(s -> s.isRemarked(rule, Mode.REGISTER));
            case WARNING ->
                assertThat(sentences).as("where it is remarked upon").anyMatch(s -> s.breaks(rule));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_that_nobody_judges_by_is_shown_to_be_kept(KeptRule rule) {
        a_rule_says_what_must_hold_and_where_it_comes_from(rule);
        assertThat(rule.keeper()).isNotBlank();
        assertThat(RuleSentences.keeping(rule, false)).as("where it holds").isNotEmpty();
        assertThat(RuleSentences.keeping(rule, true)).as("where it is tried").isNotEmpty();
    }

    @Test
    void no_two_rules_have_one_number() {
        assertThat(Stream.concat(rules().stream(), Arrays.stream(KeptRule.values())))
                .extracting(Rule::number)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_class_of_sentences_is_about_a_rule_that_there_is() {
        assertThat(rules()).extracting(Rule::name).containsAll(RuleSentences.named());
    }

    @Test
    void the_table_is_what_the_rules_and_their_sentences_say() throws IOException {
        var table = rules().stream().map(RuleTableTest::row).collect(Collectors.joining("\n", """
                        # Rules

                        Every rule by which the command side judges, and the tests that show it. H refuses always; D refuses a decision, and what is
                        registered is remarked upon; W is only ever remarked upon. `GET /api/v1/rules` tells the same in bokmål and nynorsk.

                        Written by `RuleTableTest`, which runs each test to see what it shows. When that test fails, its own table lies in
                        `command-side/target/rules.md`: read it and copy it here.

                        | No. | Mode | Rule | Source | Holds in | Broken in |
                        |---|---|---|---|---|---|
                        """, "\n"));
        table += Arrays.stream(KeptRule.values())
                .map(RuleTableTest::keptRow)
                .collect(Collectors.joining("\n", """

                        ## Kept without a judgement

                        The way the register is made keeps these.

                        | No. | Mode | Rule | Source | What keeps it | Holds in | Tried in |
                        |---|---|---|---|---|---|---|
                        """, "\n"));
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, table);
        assertThat(Files.exists(TABLE) ? Files.readString(TABLE) : "")
                .as("docs/rules.md; to take the new one over: cp command-side/target/rules.md docs/rules.md")
                .isEqualTo(table);
    }

    private static String row(Rule rule) {
        var sentences = RuleSentences.about(rule);
        return "| " + rule.number() + " | " + rule.force().letter() + " | "
                + rule.text().en() + " | " + rule.source() + " | " + cell(sentences, s -> s.holds(rule)) + " | "
                + cell(sentences, s -> s.breaks(rule)) + " |";
    }

    private static String keptRow(KeptRule rule) {
        return "| " + rule.number() + " | " + rule.force().letter() + " | "
                + rule.text().en() + " | " + rule.source() + " | " + rule.keeper() + " | "
                + String.join("<br>", RuleSentences.keeping(rule, false)) + " | "
                + String.join("<br>", RuleSentences.keeping(rule, true)) + " |";
    }

    private static String cell(List<Sentence> sentences, Predicate<Sentence> which) {
        return sentences.stream().filter(which).map(Sentence::inWords).collect(Collectors.joining("<br>"));
    }
}
