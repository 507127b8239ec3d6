package no.tunbok.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final List<String> KNOWN = List.of("append", "lag");

    @Test
    void measures_everything_in_twenty_minutes_unless_told_otherwise() {
        assertThat(Options.parse(KNOWN)).isEqualTo(new Options(List.of(), 20, false));
    }

    @Test
    void measures_what_is_named_as_long_as_is_said() {
        assertThat(Options.parse(KNOWN, "lag", "--minutes", "5")).isEqualTo(new Options(List.of("lag"), 5, false));
        assertThat(Options.parse(KNOWN, "--quick")).isEqualTo(new Options(List.of(), Scale.QUICK_MINUTES, false));
    }

    @Test
    void says_what_it_does_not_understand() {
        assertThatThrownBy(() -> Options.parse(KNOWN, "lagg")).hasMessageContaining("lagg");
        assertThatThrownBy(() -> Options.parse(KNOWN, "--minutes")).hasMessageContaining("whole number");
        assertThatThrownBy(() -> Options.parse(KNOWN, "--minutes", "0")).hasMessageContaining("whole number");
    }

    @Test
    void publishes_whole_runs_only() {
        assertThat(Options.parse(KNOWN, "--publish").publish()).isTrue();
        assertThatThrownBy(() -> Options.parse(KNOWN, "lag", "--publish")).hasMessageContaining("without names");
    }
}
