package no.tunbok.command;

import no.tunbok.eventstore.MigrationSet;
import no.tunbok.eventstore.Migrations;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The command side as a process of its own, against the PostgreSQL at {@code TUNBOK_DATABASE_URL}. With the argument
 * {@code migrate} it brings that database up to date, as its owner, and ends.
 */
@SpringBootApplication
public class CommandSide {

    /** The tables of the command side. */
    public static final MigrationSet TABLES = new MigrationSet("command_side", "db/migration/command");

    public static void main(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("migrate")) {
            migrate();
        } else {
            SpringApplication.run(CommandSide.class, arguments);
        }
    }

    private static void migrate() {
        Migrations.run(
                new DriverManagerDataSource(
                        setting("TUNBOK_DATABASE_URL"),
                        setting("TUNBOK_DATABASE_USER"),
                        setting("TUNBOK_DATABASE_PASSWORD")),
                TABLES);
    }

    private static String setting(String name) {
        var value = System.getenv(name);
        if (value == null) throw new IllegalStateException("The environment variable " + name + " is not set.");
        return value;
    }
}
