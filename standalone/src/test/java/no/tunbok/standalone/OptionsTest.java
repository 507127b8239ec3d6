package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void without_words_the_defaults_hold() {
        assertThat(Options.parse())
                .isEqualTo(new Options(Path.of(System.getProperty("user.home"), ".tunbok"), 8080, false));
    }

    @Test
    void every_word_is_heard() {
        assertThat(Options.parse("--port", "0", "--sample", "--data-dir", "my farm"))
                .isEqualTo(new Options(Path.of("my farm"), 0, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot 80", "--port", "--port 65536", "--port -1", "--port eighty", "--data-dir", "help"})
    void what_is_not_understood_is_refused(String words) {
        assertThatExceptionOfType(Options.NotUnderstood.class).isThrownBy(() -> Options.parse(words.split(" ", -1)));
    }

    @Test
    void the_highest_port_is_a_port() {
        assertThat(Options.parse("--port", "65535").port()).isEqualTo(65_535);
    }
}
