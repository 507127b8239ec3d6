package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.tunbok.eventstore.testkit.RealPostgres;

/** One running process of one side: the first thing that it says is where it answers. */
record Side(Process process, BufferedReader terminal, String address) {

    static Side start(Class<?> program, RealPostgres database, String login) throws IOException {
        var process = program(program, database, login).start();
        var terminal = process.inputReader(StandardCharsets.UTF_8);
        var line = terminal.readLine();
        assertThat(line).matches("tunbok-(command|query)-side answers on http://127.0.0.1:\\d+/");
        return new Side(process, terminal, line.replaceAll(".*(http://.*)/", "$1"));
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    static ProcessBuilder program(Class<?> program, RealPostgres database, String login, String... arguments) {
        var builder = builder(program, arguments);
        builder.environment()
                .putAll(Map.of(
                        "TUNBOK_DATABASE_URL",
                        database.url(),
                        "TUNBOK_DATABASE_USER",
                        login,
                        "TUNBOK_DATABASE_PASSWORD",
                        "not asked for",
                        "TUNBOK_PORT",
                        "0"));
        return builder;
    }

    /** One that is not told where the database is. */
    static ProcessBuilder builder(Class<?> program, String... arguments) {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("TUNBOK_"));
        return builder;
    }
}
