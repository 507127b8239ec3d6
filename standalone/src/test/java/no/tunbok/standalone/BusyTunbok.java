package no.tunbok.standalone;

import java.nio.file.Path;

/** A process that writes row after row, and tells each one only when it is committed. */
final class BusyTunbok {

    private BusyTunbok() {}

    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.start(Path.of(arguments[0]));
        try (var connection = database.ownerDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE told (number int PRIMARY KEY)");
            for (var number = 1; ; number++) {
                statement.execute("INSERT INTO told VALUES (%d)".formatted(number));
                System.out.println("told " + number);
            }
        }
    }
}
