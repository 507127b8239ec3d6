package no.tunbok.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.tunbok.eventstore.Positions;
import no.tunbok.query.edge.Problem;
import no.tunbok.query.edge.QuestionRefused;
import no.tunbok.query.rebuild.Rebuild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how far each read model has come, and makes one anew when asked to: one at a time, since each takes what the machine has. */
final class ProjectionAnswers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionAnswers.class);

    private final Map<String, Rebuild<?>> rebuilds = new TreeMap<>();
    private final Map<String, Projection.State> states = new ConcurrentHashMap<>();
    private final Positions positions;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rebuild").daemon().factory());

    ProjectionAnswers(List<Rebuild<?>> rebuilds, Positions positions) {
        rebuilds.forEach(rebuild -> this.rebuilds.put(rebuild.name(), rebuild));
        this.positions = positions;
    }

    ProjectionList all() {
        return new ProjectionList(
                rebuilds.values().stream().map(this::projection).toList(), null);
    }

    /** @throws QuestionRefused when there is no such read model */
    Projection one(String name) {
        return projection(known(name));
    }

    /** @throws QuestionRefused when there is no such read model, or one is being made anew in this process */
    synchronized Projection rebuild(String name) {
        var rebuild = known(name);
        if (states.containsValue(Projection.State.RUNNING)) throw new QuestionRefused(Problem.REBUILD_RUNNING);
        states.put(name, Projection.State.RUNNING);
        worker.execute(() -> run(rebuild));
        return projection(rebuild);
    }

    private void run(Rebuild<?> rebuild) {
        try {
            LOG.info("{} is being rebuilt", rebuild.name());
            var progress = rebuild.run();
            states.put(rebuild.name(), Projection.State.DONE);
            LOG.info("{} is rebuilt: {}", rebuild.name(), progress);
        } catch (RuntimeException failed) {
            states.put(rebuild.name(), Projection.State.FAILED);
            LOG.error("{} is not rebuilt, and is as it was", rebuild.name(), failed);
        }
    }

    private Rebuild<?> known(String name) {
        return Optional.<Rebuild<?>>ofNullable(rebuilds.get(name))
                .orElseThrow(() -> new QuestionRefused(Problem.UNKNOWN_PROJECTION));
    }

    private Projection projection(Rebuild<?> rebuild) {
        long reached = positions.coveredBy(rebuild.name());
        long head = positions.head();
        var state = states.get(rebuild.name());
        return new Projection(
                rebuild.name(),
                reached,
                head,
                Math.max(0, head - reached),
                state == null ? null : Projection.Rebuilt.of(state, rebuild.progress(), rebuild::address));
    }

    /** What is under way ends, and has changed nothing. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}
