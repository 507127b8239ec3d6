package no.tunbok.query.entrydossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** New rows for a table, in a temporary one that goes when the transaction ends, however it ends. */
final class TemporaryRows {

    private final JdbcTemplate database;
    private final String table;
    private final String id;
    private final List<String> columns;

    /**
     * @param table in the schema of the query side
     * @param id its column with the identifier of the entry
     * @param columns in the order in which rows have them
     */
    TemporaryRows(JdbcTemplate database, String table, String id, List<String> columns) {
        this.database = database;
        this.table = table;
        this.id = id;
        this.columns = List.copyOf(columns);
    }

    String name() {
        return "pg_temp." + table + "_anew";
    }

    void create() {
        database.execute("create temporary table %1$s_anew (like query_side.%1$s) on commit drop".formatted(table));
    }

    /** To be made when most rows are there. */
    void index() {
        database.execute("create index on %s (%s)".formatted(name(), id));
        database.execute("analyze %s (%s)".formatted(name(), id));
    }

    /** Many in one statement, which is many times faster than one by one. */
    void copy(Stream<@Nullable Object[]> rows) {
        var lines = rows.map(TemporaryRows::line).collect(Collectors.joining());
        database.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy %s (%s) from stdin".formatted(name(), String.join(", ", columns)),
                                new ByteArrayInputStream(lines.getBytes(UTF_8)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    void remove(Object[] entries) {
        database.update("delete from %s where %s = any (?)".formatted(name(), id), (Object) entries);
    }

    private static String line(@Nullable Object[] row) {
        return Stream.of(row).map(TemporaryRows::field).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case String[] several -> escaped(array(several));
            default -> escaped(value.toString());
        };
    }

    private static String array(String[] values) {
        return Stream.of(values)
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
