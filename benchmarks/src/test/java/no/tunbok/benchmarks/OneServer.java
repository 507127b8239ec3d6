package no.tunbok.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tunbok.benchmarks.store.Server;

/** The server that all tests of a run share; started by whoever comes first, and stopped when the JVM goes. */
final class OneServer {

    static final Server SERVER = start();

    private OneServer() {}

    private static Server start() {
        try {
            var folder = Files.createTempDirectory(Path.of("target"), "postgres-");
            return Server.start(folder.toAbsolutePath());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
