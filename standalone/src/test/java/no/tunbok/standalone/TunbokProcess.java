package no.tunbok.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole register as a process with a terminal. */
final class TunbokProcess {

    private final Process process;
    private final BufferedReader terminal;

    private TunbokProcess(Process process) {
        this.process = process;
        this.terminal = process.inputReader(StandardCharsets.UTF_8);
    }

    static TunbokProcess start(Path folder, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Standalone.class.getName(),
                "--data-dir",
                folder.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SERVER_ADDRESS", "0.0.0.0"); // which must not open the register to the network
        return new TunbokProcess(builder.start());
    }

    BufferedReader terminal() {
        return terminal;
    }

    /** Waits until it says where it answers. */
    URI address() throws IOException {
        return URI.create(lineWith("answers on").replaceAll(".*(http://[^/]+)/.*", "$1"));
    }

    String lineWith(String words) throws IOException {
        var before = new ArrayList<String>();
        for (var line = terminal.readLine(); line != null; line = terminal.readLine()) {
            if (line.contains(words)) {
                return line;
            }
            before.add(line);
        }
        throw new AssertionError("Ended without '%s': %s".formatted(words, before));
    }

    /** As Ctrl-C does it, though not at once: its terminal can still be read. */
    void interrupt() {
        process.toHandle().destroy();
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    void stop() throws IOException, InterruptedException {
        interrupt();
        terminal.readAllLines();
        waitFor();
    }

    /** As {@code kill -9}. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }
}
