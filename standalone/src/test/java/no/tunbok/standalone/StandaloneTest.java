package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole register as a person starts and stops it: a process with a terminal. */
@Timeout(240)
class StandaloneTest {

    @TempDir
    Path folder;

    @Test
    void answers_on_this_machine_only_and_stops_quietly() throws Exception {
        var tunbok = start("--port", "0");
        try (var terminal = tunbok.inputReader(StandardCharsets.UTF_8)) {
            var port = Integer.parseInt(lineWith("answers on", terminal).replaceAll(".*:(\\d+)/.*", "$1"));
            new Socket(InetAddress.ofLiteral("127.0.0.1"), port).close();
            for (var address : otherAddresses()) {
                assertThatIOException().as("%s", address).isThrownBy(() -> knock(address, port));
            }

            tunbok.toHandle().destroy();

            assertThat(terminal.readAllLines()).containsExactly("Tunbok is stopping");
            assertThat(tunbok.waitFor()).isEqualTo(143);
            assertThat(Postmaster.of(folder.toRealPath().resolve("postgres"))).isEmpty();
        } finally {
            tunbok.destroyForcibly();
        }
    }

    @Test
    void stopped_while_it_starts_leaves_nothing_running_and_nothing_broken() throws Exception {
        var tunbok = start("--port", "0");
        try (var terminal = tunbok.inputReader(StandardCharsets.UTF_8)) {
            lineWith("opens its database", terminal);
            tunbok.toHandle().destroy();
            assertThat(terminal.readAllLines()).noneMatch(line -> line.contains("Exception"));
            tunbok.waitFor();
            assertThat(Postmaster.of(folder.toRealPath().resolve("postgres"))).isEmpty();
        } finally {
            tunbok.destroyForcibly();
        }
        EmbeddedDatabase.start(folder).close();
    }

    @Test
    void says_in_one_line_that_its_port_is_in_use() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var tunbok = start("--port", Integer.toString(taken.getLocalPort()));
            assertThat(tunbok.inputReader(StandardCharsets.UTF_8).readAllLines())
                    .singleElement()
                    .asString()
                    .contains("Port " + taken.getLocalPort() + " is in use");
            assertThat(tunbok.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void answers_an_unknown_option_with_its_usage() throws Exception {
        var tunbok = start("--prot", "80");
        assertThat(tunbok.inputReader(StandardCharsets.UTF_8).readAllLines())
                .contains("Unknown option: --prot", "Usage: tunbok run [--sample] [--data-dir DIR] [--port N]");
        assertThat(tunbok.waitFor()).isEqualTo(2);
    }

    private Process start(String... options) throws IOException {
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
        builder.environment().put("SERVER_ADDRESS", "0.0.0.0");
        return builder.start();
    }

    private static String lineWith(String words, BufferedReader terminal) throws IOException {
        var before = new ArrayList<String>();
        for (var line = terminal.readLine(); line != null; line = terminal.readLine()) {
            if (line.contains(words)) {
                return line;
            }
            before.add(line);
        }
        throw new AssertionError("Ended without '%s': %s".formatted(words, before));
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static void knock(InetAddress address, int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }
}
