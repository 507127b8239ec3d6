package no.tunbok.eventstore;

/**
 * The tables that one part of a program brings along, in a schema of their own.
 *
 * @param schema the schema that the migrations create their tables in; made when it is missing
 * @param location the folder of the SQL files on the class path, for instance {@code db/migration/kites}
 */
public record MigrationSet(String schema, String location) {

    /** @throws IllegalArgumentException when either is blank */
    public MigrationSet {
        if (schema.isBlank() || location.isBlank()) {
            throw new IllegalArgumentException("Migrations need a schema and a folder on the class path");
        }
    }
}
