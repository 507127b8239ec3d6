package no.tunbok.command;

import no.tunbok.eventstore.MigrationSet;
import no.tunbok.eventstore.OwnProcess;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The command side as a process of its own, against the PostgreSQL at {@code TUNBOK_DATABASE_URL}. With the argument
 * {@code migrate} it brings that database up to date, as its owner, and ends.
 */
@SpringBootApplication
public class CommandSide {

    /** The tables of the command side. */
    public static final MigrationSet TABLES = new MigrationSet("command_side", "db/migration/command");

    public static void main(String[] arguments) {
        OwnProcess.run(CommandSide.class, TABLES, arguments);
    }
}
