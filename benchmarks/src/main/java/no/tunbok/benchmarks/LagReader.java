package no.tunbok.benchmarks;

import java.io.IOException;
import java.util.function.Consumer;
import no.tunbok.benchmarks.store.AxonStore;
import no.tunbok.benchmarks.store.Database;
import no.tunbok.benchmarks.store.OurStore;
import no.tunbok.benchmarks.store.PeerStore;

/** The process that reads what another one writes, and says when it has seen what; it ends with its standard input. */
final class LagReader {

    static final String READY = "ready";
    static final String SEEN = "seen";

    private LagReader() {}

    @SuppressWarnings("SystemOut") // the process that started it reads here
    public static void main(String[] arguments) throws IOException {
        var database = new Database(arguments[1]);
        Consumer<String> seen = event -> System.out.printf("%s %s %d%n", SEEN, event, Watch.now());
        try (var store = store(arguments[0], database, seen)) {
            store.awaitSeenLog();
            System.out.println(READY);
            System.in.read();
        }
        System.exit(0); // Axon's own event store leaves threads behind
    }

    private static AxonStore store(String contestant, Database database, Consumer<String> seen) {
        return contestant.equals("ours") ? OurStore.withSeenLog(database, seen) : PeerStore.withSeenLog(database, seen);
    }
}
