package no.tunbok.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import no.tunbok.query.projection.Projection.Rebuilt;
import no.tunbok.query.projection.Projection.State;
import no.tunbok.query.rebuild.Progress;
import org.junit.jupiter.api.Test;

/** What is told of a rebuild, at each of its stages. */
class ProjectionTest {

    @Test
    void one_that_waits_for_its_turn_has_done_nothing_whatever_the_one_before_it_did() {
        var before = new Progress(false, 7, 7, OptionalLong.of(2), Duration.ofDays(20_000));
        assertThat(Rebuilt.of(State.RUNNING, before)).isEqualTo(new Rebuilt(State.RUNNING, 0, 0, 0, null, null, 0));
    }

    @Test
    void one_that_runs_tells_its_rate_and_what_is_left_at_it() {
        var halfWay = new Progress(true, 400, 1_000, OptionalLong.empty(), Duration.ofSeconds(2));
        assertThat(Rebuilt.of(State.RUNNING, halfWay))
                .isEqualTo(new Rebuilt(State.RUNNING, 400, 1_000, 200, 3L, null, 2));
    }

    @Test
    void one_that_is_done_tells_what_differed() {
        var ended = new Progress(false, 1_000, 1_000, OptionalLong.of(2), Duration.ofSeconds(5));
        assertThat(Rebuilt.of(State.DONE, ended)).isEqualTo(new Rebuilt(State.DONE, 1_000, 1_000, 200, null, 2L, 5));
    }
}
