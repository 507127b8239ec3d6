package no.tunbok.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.tunbok.benchmarks.result.Figure;
import no.tunbok.benchmarks.result.Unit;
import no.tunbok.benchmarks.result.Verdict;
import org.junit.jupiter.api.Test;

class ResultTest {

    @Test
    void a_figure_is_the_median_of_its_rounds() {
        assertThat(figure(3, 1, 2).median()).isEqualTo(2);
        assertThat(figure(4, 1, 2, 3).median()).isEqualTo(2.5);
        assertThat(figure(3, 1, 2).times(figure(4))).isEqualTo(0.5);
    }

    @Test
    void a_goal_that_is_reached_is_said_to_be_reached() {
        assertThat(Verdict.atLeast(0.8, "× the floor", "append", 0.8).judgement())
                .isEqualTo("reached");
        assertThat(Verdict.atMost(10, "ms", "lag", 9.9).judgement()).isEqualTo("reached");
    }

    @Test
    void a_goal_that_is_missed_is_said_to_be_missed_and_by_how_much() {
        assertThat(Verdict.atLeast(0.8, "× the floor", "append", 0.4).judgement())
                .isEqualTo("missed by 50 %");
        assertThat(Verdict.atMost(10, "ms", "lag", 12).judgement()).isEqualTo("missed by 20 %");
        assertThat(Verdict.atMost(0, "events", "missed", 1).judgement()).isEqualTo("missed");
    }

    private static Figure figure(double... rounds) {
        return new Figure("it", Unit.MILLISECONDS, Arrays.stream(rounds).boxed().toList());
    }
}
