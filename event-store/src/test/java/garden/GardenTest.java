package garden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import garden.Tree.Fell;
import garden.Tree.Plant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import no.tunbok.eventstore.MigrationSet;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The module's README, followed by somebody else. */
class GardenTest {

    private final RealPostgres postgres = RealPostgres.migrated(new MigrationSet("garden", "db/migration/garden"));

    private ConfigurableApplicationContext garden() {
        return new SpringApplicationBuilder(GardenApplication.class)
                .web(WebApplicationType.NONE)
                .properties(postgres.springProperties(RealPostgres.User.COMMAND))
                .run();
    }

    @Test
    void events_are_kept_and_projected_over_a_restart() {
        try (var first = garden()) {
            var commands = first.getBean(CommandGateway.class);
            commands.sendAndWait(new Plant("oak", "Quercus robur"));
            commands.sendAndWait(new Plant("ash", "Fraxinus excelsior"));
            var position = first.getBean(Positions.class).await("ash", 0, Duration.ofSeconds(10));
            assertThat(position).hasValue(1);
            awaitStanding(first, "ash", "oak");
        }
        try (var second = garden()) {
            second.getBean(CommandGateway.class).sendAndWait(new Fell("ash"));
            assertThat(second.getBean(Positions.class).await("ash", 1, Duration.ofSeconds(10)))
                    .hasValue(2);
            awaitStanding(second, "oak");
        }
    }

    private static void awaitStanding(ConfigurableApplicationContext garden, String... trees) {
        var database = garden.getBean(JdbcClient.class);
        await().untilAsserted(() -> assertThat(database.sql("select tree from garden.standing order by tree")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly(trees));
    }

    @Test
    void the_readme_shows_the_application_that_runs_here() throws Exception {
        var source = Files.readString(Path.of("src/test/java/garden/GardenApplication.java"));
        var shown = source.substring(source.indexOf("@SpringBootApplication"));
        assertThat(Files.readString(Path.of("README.md"))).contains(shown.strip());
    }
}
