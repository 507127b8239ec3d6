package no.tunbok.eventstore.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One process under torture, which is started again whenever it was killed. */
final class Node {

    private final Class<?> program;
    private final Map<String, Object> properties;
    private final Queue<String> acknowledged;
    private final Path log;
    private Process process;
    private Thread listening;
    private CountDownLatch ready = new CountDownLatch(1);

    /** @param acknowledged takes the marks that the process says it has committed */
    Node(Class<?> program, Map<String, Object> properties, Queue<String> acknowledged, Path log) throws IOException {
        this.program = program;
        this.properties = properties;
        this.acknowledged = acknowledged;
        this.log = log;
        this.process = launch();
        this.listening = listen();
    }

    private Process launch() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                "--spring.main.banner-mode=off",
                "--spring.main.web-application-type=none",
                "--spring.datasource.hikari.connection-timeout=5000",
                "--logging.level.root=WARN"));
        properties.forEach((name, value) -> command.add("--" + name + "=" + value));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private Thread listen() {
        var terminal = process.inputReader(StandardCharsets.UTF_8);
        var itIsReady = ready;
        return Thread.ofPlatform().daemon().start(() -> listen(terminal, itIsReady));
    }

    private void listen(BufferedReader terminal, CountDownLatch itIsReady) {
        try (var file = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = terminal.readLine(); line != null; line = terminal.readLine()) {
                if (line.equals("ready")) {
                    itIsReady.countDown();
                } else if (line.startsWith("counted ")) {
                    acknowledged.add(line.substring("counted ".length()));
                } else {
                    file.write(line + "\n");
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isReady() {
        return process.isAlive() && ready.getCount() == 0;
    }

    void awaitReady() throws IOException, InterruptedException {
        while (!ready.await(1, TimeUnit.SECONDS)) {
            if (!process.isAlive()) startAgain(); // a database that is away lets nobody start
        }
    }

    void startAgain() throws IOException {
        kill();
        ready = new CountDownLatch(1);
        process = launch();
        listening = listen();
    }

    /** As {@code kill -9}; what it had said is heard. */
    void kill() throws IOException {
        try {
            process.destroyForcibly().waitFor();
            listening.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Ends its input. */
    void endInput() throws IOException {
        process.outputWriter().close();
    }

    void stopFor(long milliseconds) throws IOException, InterruptedException {
        signal("-STOP");
        try {
            Thread.sleep(milliseconds);
        } finally {
            signal("-CONT");
        }
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }
}
