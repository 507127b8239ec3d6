package no.tunbok.standalone.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page about mistakes, and the tests that it names. */
class EveryMistakeTest {

    private static final Path PAGE = Path.of("..", "docs", "mistakes.md");
    private static final Pattern TEST = Pattern.compile("`(mistake_\\w+)`");
    private static final int MISTAKES = 25;

    private static final List<Class<?>> TESTS = List.of(
            WrongDayTest.class,
            WrongEntryTest.class,
            WrongNameOrNumberTest.class,
            WrongOutcomeTest.class,
            WrongAmountTest.class,
            WrongWordsTest.class,
            WrongRepairTest.class);

    @Test
    void each_has_a_test_and_each_test_its_place_on_the_page() throws IOException {
        var tests = TESTS.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .toList();
        var named = TEST.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tests);
        assertThat(named.stream().map(test -> Integer.valueOf(test.substring(8, 10))))
                .isSorted()
                .containsAll(IntStream.rangeClosed(1, MISTAKES).boxed().toList());
    }
}
