package no.tunbok.benchmarks.store;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The only place here that knows the tables of our event store: it fills them faster than commands could. */
public final class OurTables {

    private static final String LOGIN = "benchmark";

    private OurTables() {}

    /** Makes the login of the applications, which may do what both sides may; the tables must be there. */
    static void letApplicationsIn(Database database) {
        database.execute("""
                do $$ begin
                  if to_regrole('%1$s') is null then create role %1$s login; end if;
                  grant tunbok_command, tunbok_query to %1$s;
                end $$
                """.formatted(LOGIN));
    }

    /** What Spring is told of it. */
    static String[] login(Database database) {
        return new String[] {
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + LOGIN,
            "--spring.datasource.hikari.maximum-pool-size=" + Database.CONNECTIONS
        };
    }

    /** The same for an application that also answers on HTTP. */
    static String[] loginOnAnyPort(Database database) {
        return Stream.concat(
                        Stream.of(login(database)),
                        Stream.of(
                                "--server.address=127.0.0.1", "--server.port=0", "--logging.level.org.springdoc=ERROR"))
                .toArray(String[]::new);
    }

    /**
     * Writes pilots into the tables, as the owner and without anybody's help; nobody else may be connected. Keys other than
     * the first are taken away meanwhile and made again, which is many times faster; and the leaf hashes are made up,
     * since nothing that is measured reads them.
     */
    public static void fill(Database database, Population pilots) {
        pilots.prepare(database);
        var keys = keys(database);
        quickly(database, keys.stream().map(Key::drop));
        pilots.selects().parallelStream().forEach(select -> quickly(database, Stream.of("""
                insert into event_store.event (event_identifier, aggregate_identifier, sequence_number, aggregate_type,
                  recorded_at, payload_type, payload_revision, payload, metadata)
                """ + select)));
        var ledger = """
                insert into event_store.ledger (position, event, leaf_hash)
                select last.position + n, last.event + n, sha256(int8send(n))
                from (select coalesce(max(position), -1) as position, coalesce(max(event), 0) as event
                      from event_store.ledger) last,
                  generate_series(1, (select max(id) from event_store.event) - last.event) n
                """;
        var settled = "update event_store.sequencer set settled = (select coalesce(max(id), 0) from event_store.event)";
        var whoeverReadsBeginsAnew = "delete from event_store.token";
        var analyze = "vacuum analyze event_store.event, event_store.ledger";
        quickly(
                database,
                Stream.of(
                                Stream.of(ledger),
                                keys.stream().map(Key::add),
                                Stream.of(settled, whoeverReadsBeginsAnew, analyze))
                        .flatMap(statements -> statements));
    }

    /** Lets the database tidy up after the rows were made, and know how many of them there are of what. */
    public static void settle(Database database) {
        quickly(
                database,
                Stream.of("vacuum analyze query_side.pilot_dossier, query_side.pilot_period, query_side.pilot_listed"));
    }

    /** Takes one entry in a hundred out of the lists, and three at least. */
    public static void damageLists(Database database) {
        database.execute("""
                delete from query_side.pilot_period
                where entry in (
                  select entry from query_side.pilot_listed order by entry
                  limit (select greatest(3, count(*) / 100) from query_side.pilot_listed))
                """);
    }

    /** Executes statements as the superuser, in such a way that much can be written. */
    static void quickly(Database database, Stream<String> statements) {
        var settings = Stream.of(
                "set session_replication_role = replica",
                "set synchronous_commit = off",
                "set maintenance_work_mem = '512MB'",
                "set max_parallel_maintenance_workers = 2");
        database.execute(Stream.concat(settings, statements).toArray(String[]::new));
    }

    /** The pilots of those lives, as far as the limit goes. */
    public static List<String> pilots(Database database, Lives lives, int limit) {
        return JdbcClient.create(database.superuser())
                .sql("select " + Lives.pilot("n") + " from generate_series(?, ? - 1) n order by random() limit ?")
                .param(lives.from())
                .param(lives.to())
                .param(limit)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private record Key(String table, String name, String definition) {

        String drop() {
            return "alter table %s drop constraint %s".formatted(table, name);
        }

        String add() {
            return "alter table %s add constraint %s %s".formatted(table, name, definition);
        }
    }

    private static List<Key> keys(Database database) {
        return JdbcClient.create(database.superuser())
                .sql("""
                        select conrelid::regclass::text, conname, pg_get_constraintdef(oid)
                        from pg_constraint
                        where conrelid in ('event_store.event'::regclass, 'event_store.ledger'::regclass) and contype = 'u'
                        """)
                .query((row, _) -> new Key(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
