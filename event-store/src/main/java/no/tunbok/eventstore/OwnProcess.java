package no.tunbok.eventstore;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Runs an application as a process of its own, against the database that {@link DatabaseLogin#fromEnvironment()} names. It
 * says where it answers, or in one line why it does not; between the two it is quiet.
 */
public final class OwnProcess {

    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.root", "WARN",
            "logging.level.org.springdoc", "ERROR", // it warns that the document is open; it is meant to be
            "spring.main.log-startup-info", "false",
            "spring.lifecycle.timeout-per-shutdown-phase", "10s");

    private OwnProcess() {}

    /**
     * Starts it; with the only argument {@code migrate} it brings the database up to date instead, as its owner.
     *
     * @param tables that the application needs beside the event store
     */
    @SuppressWarnings("SystemOut") // the person who started it reads here
    public static void run(Class<?> application, MigrationSet tables, String... arguments) {
        LoggingSystem.get(OwnProcess.class.getClassLoader())
                .beforeInitialize(); // Spring Boot lets the logs speak again
        try {
            var database = DatabaseLogin.fromEnvironment();
            if (arguments.length == 1 && arguments[0].equals("migrate")) {
                database.migrate(tables);
                System.out.printf("The database at %s is up to date%n", database.address());
            } else {
                database.requireMigrated(tables);
                start(application, arguments);
            }
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void start(Class<?> application, String... arguments) {
        var spring = new SpringApplication(application);
        spring.setDefaultProperties(QUIET);
        spring.setBannerMode(Banner.Mode.OFF);
        var settings = spring.run(arguments).getEnvironment();
        System.out.printf(
                "%s answers on http://%s:%s/%n",
                settings.getProperty("spring.application.name"),
                settings.getProperty("server.address"),
                settings.getProperty("local.server.port"));
    }
}
