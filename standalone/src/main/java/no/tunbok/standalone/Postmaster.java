package no.tunbok.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The PostgreSQL process that has a data folder open; it can outlive the Tunbok that started it. */
record Postmaster(ProcessHandle process, Path data) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Finds the process named in the data folder's own file, if it lives and is PostgreSQL on that folder. */
    static Optional<Postmaster> of(Path data) throws IOException {
        return named(data).filter(named -> named.isPostgres() && named.saysSo());
    }

    /** Stops what a killed Tunbok left running; the caller holds the lock, so nobody uses it. */
    static void stopLeftBehind(Path data) throws IOException {
        var named = named(data);
        if (named.isEmpty()) {
            return; // PostgreSQL itself sees that the process is gone, and recovers.
        }
        var process = named.get();
        if (!process.isPostgres()) {
            // The number went to a stranger; PostgreSQL would take it for another PostgreSQL and not start.
            Files.delete(file(data));
        } else if (process.saysSo()) {
            process.stop();
        } else {
            throw new StartRefused(
                    "%s names process %d, a PostgreSQL that does not say whether it has that folder open. If it has, stop it; if not, delete the file. Then start Tunbok again."
                            .formatted(file(data), process.process().pid()));
        }
    }

    private static Optional<Postmaster> named(Path data) throws IOException {
        if (!Files.exists(file(data))) {
            return Optional.empty();
        }
        return Files.readAllLines(file(data)).stream()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .filter(ProcessHandle::isAlive)
                .map(process -> new Postmaster(process, data));
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** Process numbers are used again: a stranger must not be stopped. */
    private boolean isPostgres() {
        var called = process.info();
        var program = called.command()
                .map(command -> Path.of(command).getFileName().toString())
                .orElseThrow(() -> new StartRefused(
                        "%s names process %d, and this machine does not say what that is. If it is not PostgreSQL, delete the file."
                                .formatted(file(data), process.pid())));
        return program.startsWith("postgres");
    }

    /** Its arguments name the folder; they may be hidden, or name the same folder in another way. */
    private boolean saysSo() {
        return process.info().arguments().map(List::of).orElse(List.of()).contains(data.toString());
    }

    /** Ends the sessions, writes everything down and stops: PostgreSQL's "fast" shutdown, which is the signal INT. */
    void stop() throws IOException {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT \"$0\"", Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was stopping", interrupted);
        } catch (ExecutionException | TimeoutException stubborn) {
            throw new StartRefused(
                    "PostgreSQL (process %d) does not stop; it still has %s open. Stop it, then start Tunbok again."
                            .formatted(process.pid(), data),
                    stubborn);
        }
    }
}
