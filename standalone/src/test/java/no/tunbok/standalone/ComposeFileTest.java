package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What the compose file promises; its form is checked against the Compose Specification by {@code .ci/run}. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Map<String, Map<String, Object>> services = Map.of();

    @BeforeEach
    void read() throws IOException {
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
        services = file.getOrDefault("services", Map.of());
        assertThat(services).containsKeys("database", "migrate", "command-side", "query-side");
    }

    @Test
    void every_port_is_open_to_this_machine_only() {
        assertThat(services.values())
                .flatExtracting(service -> (List<?>) service.getOrDefault("ports", List.of()))
                .hasSize(2)
                .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
    }

    @Test
    void every_password_comes_from_outside_and_none_has_a_default() {
        assertThat(services.values())
                .flatExtracting(service -> ((Map<?, ?>) service.getOrDefault("environment", Map.of())).entrySet())
                .filteredOn(variable -> variable.getKey().toString().endsWith("PASSWORD"))
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(
                        variable -> assertThat(variable.getValue().toString()).matches("\\$\\{TUNBOK_\\w+:\\?[^}]+}"));
    }

    @Test
    void no_service_shares_its_login_with_another_kind() {
        assertThat(login("migrate")).isEqualTo("tunbok");
        assertThat(login("command-side")).isEqualTo("tunbok_command_side");
        assertThat(login("query-side")).isEqualTo("tunbok_query_side");
    }

    @Test
    void no_image_runs_as_root() {
        assertThat(services.values())
                .filteredOn(service -> service.containsKey("build"))
                .hasSize(4)
                .allSatisfy(service -> assertThat(ROOT.resolve(String.valueOf(service.get("build")))
                                .resolve("Dockerfile"))
                        .content()
                        .containsPattern("(?m)^USER [1-9]"));
    }

    /** The image gives initdb these arguments, so a PostgreSQL of the same version has to take them. */
    @Test
    @Timeout(180)
    void the_database_can_be_made_as_the_file_says(@TempDir Path folder) throws Exception {
        var initdb = initdb(folder.resolve("embedded"));
        var command = new ArrayList<String>();
        if (Files.getOwner(initdb).getName().equals("root")) {
            command.addAll(List.of("unshare", "-U")); // as root, initdb does nothing
        }
        command.addAll(List.of(initdb.toString(), "--pgdata=" + folder.resolve("made"), "--username=tunbok"));
        Files.writeString(folder.resolve("password"), "for this test only");
        command.add("--pwfile=" + folder.resolve("password"));
        command.addAll(List.of(
                environment("database", "POSTGRES_INITDB_ARGS").toString().split(" ")));
        var log = folder.resolve("initdb.log");
        var making = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(making.waitFor()).as(() -> read(log)).isZero();
        assertThat(read(log)).contains("default collation: C.UTF-8");
    }

    @Test
    void the_log_of_the_database_does_not_quote_rows() {
        assertThat(services.getOrDefault("database", Map.of()).get("command"))
                .asString()
                .contains("log_error_verbosity=terse", "log_min_error_statement=panic");
    }

    /** Where PostgreSQL was unpacked: there, or where whoever came first in this JVM wanted it. */
    private static Path initdb(Path folder) throws IOException {
        EmbeddedDatabase.start(folder).close();
        for (var unpacked :
                List.of(folder.resolve("binaries"), Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg"))) {
            if (!Files.isDirectory(unpacked)) continue;
            try (var files = Files.walk(unpacked)) {
                var initdb = files.filter(file -> file.endsWith("bin/initdb")).findFirst();
                if (initdb.isPresent()) return initdb.get();
            }
        }
        throw new NoSuchFileException("initdb");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Object login(String service) {
        return environment(service, "TUNBOK_DATABASE_USER");
    }

    private Object environment(String service, String name) {
        return ((Map<?, ?>) services.getOrDefault(service, Map.of()).getOrDefault("environment", Map.of()))
                .entrySet().stream()
                        .filter(variable -> variable.getKey().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
    }
}
