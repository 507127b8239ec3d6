package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    private Object login(String service) {
        return ((Map<?, ?>) services.getOrDefault(service, Map.of()).getOrDefault("environment", Map.of()))
                .entrySet().stream()
                        .filter(variable -> variable.getKey().equals("TUNBOK_DATABASE_USER"))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
    }
}
