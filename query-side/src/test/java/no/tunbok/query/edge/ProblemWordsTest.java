package no.tunbok.query.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordsTest {

    @ParameterizedTest
    @EnumSource
    void every_problem_is_told_in_each_language_in_its_own_words(Problem problem) {
        for (var words : new String[] {".title", ".detail"}) {
            var nb = ProblemWords.askedFor("nb").of(problem.slug() + words);
            var nn = ProblemWords.askedFor("nn").of(problem.slug() + words);
            var en = ProblemWords.askedFor("en").of(problem.slug() + words);
            assertThat(en).isNotBlank().isNotIn(nb, nn);
            assertThat(nb).isNotBlank();
            assertThat(nn).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "repeated",
                "at",
                "knownAt",
                "knownAtPosition",
                "future",
                "choice",
                "limit",
                "after",
                "identifier",
                "position",
                "municipality",
                "buyer",
                "county",
                "q"
            })
    void everything_that_can_be_wrong_is_told_in_each_language(String wrong) {
        var nb = ProblemWords.askedFor("nb").of("wrong." + wrong, "A, B");
        var nn = ProblemWords.askedFor("nn").of("wrong." + wrong, "A, B");
        var en = ProblemWords.askedFor("en").of("wrong." + wrong, "A, B");
        assertThat(new String[] {nb, nn, en})
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).doesNotContain("{"));
    }
}
