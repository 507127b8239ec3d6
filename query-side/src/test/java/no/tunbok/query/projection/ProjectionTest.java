package no.tunbok.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.query.projection.Projection.Differed;
import no.tunbok.query.projection.Projection.Rebuilt;
import no.tunbok.query.projection.Projection.State;
import no.tunbok.query.rebuild.Differing;
import no.tunbok.query.rebuild.Progress;
import org.junit.jupiter.api.Test;

/** What is told of a rebuild, at each of its stages. */
class ProjectionTest {

    private static final UUID ENTRY = UUID.fromString("0b9e3c1a-6d5e-4c57-9a4f-2f1f3a6b7c8d");
    private static final Differing DIFFERING = new Differing(2, List.of(new Differing.Entry(ENTRY, List.of("/tail"))));

    private static Rebuilt of(State state, Progress progress) {
        return Rebuilt.of(state, progress, entry -> "/kites/" + entry);
    }

    @Test
    void one_that_waits_for_its_turn_has_done_nothing_whatever_the_one_before_it_did() {
        var before = new Progress(false, 7, 7, Optional.of(DIFFERING), Duration.ofDays(20_000));
        assertThat(of(State.RUNNING, before)).isEqualTo(new Rebuilt(State.RUNNING, 0, 0, 0, null, null, null, 0));
    }

    @Test
    void one_that_runs_tells_its_rate_and_what_is_left_at_it() {
        var halfWay = new Progress(true, 400, 1_000, Optional.empty(), Duration.ofSeconds(2));
        assertThat(of(State.RUNNING, halfWay))
                .isEqualTo(new Rebuilt(State.RUNNING, 400, 1_000, 200, 3L, null, null, 2));
    }

    @Test
    void one_that_is_done_tells_what_differed() {
        var ended = new Progress(false, 1_000, 1_000, Optional.of(DIFFERING), Duration.ofSeconds(5));
        assertThat(of(State.DONE, ended))
                .isEqualTo(new Rebuilt(
                        State.DONE,
                        1_000,
                        1_000,
                        200,
                        null,
                        2L,
                        List.of(new Differed(ENTRY, "/kites/" + ENTRY, List.of("/tail"))),
                        5));
    }
}
