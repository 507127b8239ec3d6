package no.tunbok.eventstore;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where the database is, and as whom a process enters it. */
record DatabaseLogin(String url, String user, String password) {

    /**
     * As the process is told: {@code TUNBOK_DATABASE_URL}, {@code TUNBOK_DATABASE_USER} and
     * {@code TUNBOK_DATABASE_PASSWORD}.
     *
     * @throws StartRefused that names every variable that is not set
     */
    static DatabaseLogin fromEnvironment() {
        var names = Stream.of("TUNBOK_DATABASE_URL", "TUNBOK_DATABASE_USER", "TUNBOK_DATABASE_PASSWORD");
        var missing = names.filter(
                        name -> System.getenv().getOrDefault(name, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    "Not set in the environment: %s. They say where the database is, such as jdbc:postgresql://localhost:5432/tunbok, and who enters it."
                            .formatted(String.join(", ", missing)));
        }
        return new DatabaseLogin(
                System.getenv("TUNBOK_DATABASE_URL"),
                System.getenv("TUNBOK_DATABASE_USER"),
                System.getenv("TUNBOK_DATABASE_PASSWORD"));
    }

    /** The address without its parameters, which may hold secrets. */
    String address() {
        return url.replaceFirst("\\?.*", "");
    }

    void migrate(MigrationSet... tables) {
        try {
            Migrations.run(dataSource(), tables);
        } catch (FlywayException failed) {
            throw new StartRefused(
                    "The database at %s could not be brought up to date as %s: %s"
                            .formatted(address(), user, reason(failed)),
                    failed);
        }
    }

    /** @throws StartRefused unless the database has the event store's tables and these, all up to date */
    void requireMigrated(MigrationSet... tables) {
        try {
            var behind = Migrations.behind(dataSource(), tables);
            if (!behind.isEmpty()) {
                throw new StartRefused(
                        "The database at %s is not up to date (%s). Start this program once with the argument migrate and the login of the database's owner, then again without."
                                .formatted(address(), String.join(", ", behind)));
            }
        } catch (FlywayException failed) {
            throw new StartRefused(
                    "The database at %s does not let %s in: %s".formatted(address(), user, reason(failed)), failed);
        }
    }

    private DataSource dataSource() {
        return new DriverManagerDataSource(url, user, password);
    }

    private static String reason(FlywayException failed) {
        var message = NestedExceptionUtils.getMostSpecificCause(failed).getMessage();
        return message == null
                ? failed.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
