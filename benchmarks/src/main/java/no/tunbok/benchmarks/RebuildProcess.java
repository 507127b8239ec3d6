package no.tunbok.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.tunbok.benchmarks.store.Database;
import no.tunbok.benchmarks.store.Pause;
import no.tunbok.benchmarks.store.QueryProjections;
import no.tunbok.query.rebuild.Progress;

/** A process that makes a read model anew, and says when it has read half of the events: the moment at which it is killed. */
final class RebuildProcess {

    private static final String HALF_WAY = "half-way";

    private RebuildProcess() {}

    @SuppressWarnings("SystemOut") // the process that started it reads here
    public static void main(String[] arguments) {
        try (var projections = QueryProjections.open(new Database(arguments[0]))) {
            var rebuild = projections.rebuildOf(arguments[1]);
            Thread.ofPlatform().daemon().start(rebuild::run);
            while (!isHalfWay(rebuild.progress())) {
                Pause.millis(1);
            }
            System.out.println(HALF_WAY);
            Pause.millis(60_000); // for whoever kills it
        }
    }

    private static boolean isHalfWay(Progress progress) {
        return progress.events() > 0 && 2 * progress.events() >= progress.ofEvents();
    }

    /** Starts one and kills it half-way, so that nothing in it can tidy up. */
    static void killedHalfWay(Database database, String readModel) {
        try {
            var process = OtherJvm.running(RebuildProcess.class, database.url(), readModel);
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (var line = lines.readLine(); !HALF_WAY.equals(line); line = lines.readLine()) {
                    if (line == null) throw new IllegalStateException("The rebuild ended before it was half done");
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
