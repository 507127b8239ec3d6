package no.tunbok.benchmarks.store;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets the lists be filled for the first time without their indexes, which are made when the rows are there: twice as fast. */
final class ListTables {

    private ListTables() {}

    static <T> T fill(Database database, Supplier<T> work) {
        var indexes = indexes(database);
        OurTables.quickly(database, indexes.stream().map(Index::drop));
        var done = work.get();
        OurTables.quickly(
                database,
                Stream.concat(indexes.stream().map(Index::make), Stream.of("vacuum analyze query_side.pilot_period")));
        return done;
    }

    /** Statements that take it away, and make it again. */
    private record Index(String drop, String make) {}

    private static List<Index> indexes(Database database) {
        return JdbcClient.create(database.superuser())
                .sql("""
                        select format('alter table query_side.pilot_period drop constraint %I', conname) as drop,
                          format('alter table query_side.pilot_period add constraint %I %s', conname, pg_get_constraintdef(oid)) as make
                        from pg_constraint
                        where conrelid = 'query_side.pilot_period'::regclass and contype = 'x'
                        union all
                        select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
                        from pg_index
                        where indrelid = 'query_side.pilot_period'::regclass
                          and not exists (select from pg_constraint where conindid = indexrelid)
                        """)
                .query((row, _) -> new Index(row.getString("drop"), row.getString("make")))
                .list();
    }
}
