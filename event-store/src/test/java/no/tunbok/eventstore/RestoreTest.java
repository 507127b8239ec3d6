package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import no.tunbok.eventstore.Kite.Launch;
import no.tunbok.eventstore.testkit.LedgerFaults;
import no.tunbok.eventstore.testkit.LonePostgres;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A dump that was taken while writers wrote, restored into a new server. It does what pg_dump and pg_restore do, which the
 * binaries of tests lack: one snapshot, each table copied out and in without ordinary triggers, then the sequences.
 */
class RestoreTest {

    private static final String TABLES = """
            select tablename from pg_tables where schemaname = 'event_store' and tablename not like 'flyway%'""";

    private final RealPostgres old = RealPostgres.migrated();
    private final LonePostgres fresh = LonePostgres.migrated();

    RestoreTest() throws IOException {}

    /** So that what a processor was told can be said by one position. */
    @Configuration(proxyBeanMethods = false)
    static class OneAfterTheOther {

        @Bean
        ConfigurerModule oneSegment() {
            return axon -> axon.eventProcessing()
                    .registerPooledStreamingEventProcessor(
                            KiteLog.PROCESSOR,
                            org.axonframework.config.Configuration::eventStore,
                            (_, processor) -> processor.initialSegmentCount(1));
        }
    }

    /** All rows by table, and the last number by sequence. */
    private record Dump(Map<String, byte[]> tables, Map<String, Long> sequences) {}

    @AfterEach
    void close() throws IOException {
        fresh.close();
    }

    @Test
    void a_restored_ledger_goes_on_at_its_next_position_and_skips_nothing() throws Exception {
        restore(dumpWhileManyWrite());
        assertThat(transaction(fresh.superuser().getConnection()))
                .as("to the new server, all numbers of transactions of the old one are yet to come")
                .isLessThan(transaction(old.superuser().getConnection()));
        var database = JdbcClient.create(fresh.superuser());
        var before = ledger(database);
        var waiting = database.sql("select count(*) from event_store.event")
                        .query(Long.class)
                        .single()
                - before.size();
        var told = (int) token();

        try (var node = node(fresh.springProperties(RealPostgres.User.BOTH))) {
            node.getBean(CommandGateway.class).sendAndWait(new Launch("after", LocalDate.EPOCH, null));
            await().until(() -> ledger(database).size() == before.size() + waiting + 1);

            var ledger = ledger(database);
            assertThat(ledger).startsWith(before.toArray(String[]::new));
            assertThat(LedgerFaults.of(fresh.superuser())).isEmpty();
            var untold = ledger.subList(told + 1, ledger.size());
            await().atMost(Duration.ofSeconds(30)) // the claims of the node that was dumped have to end first
                    .untilAsserted(
                            () -> assertThat(node.getBean(KiteLog.class).seen).containsExactlyElementsOf(untold));
        }
    }

    /** With a transaction open that has drawn its numbers, and is never committed as far as the dump knows. */
    private Dump dumpWhileManyWrite() throws Exception {
        var writing = new AtomicBoolean(true);
        try (var writers = new Writers(old);
                var node = node(old.springProperties(RealPostgres.User.BOTH));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var open = writers.begin();
            open.append("open", 0);
            var commands = node.getBean(CommandGateway.class);
            for (int thread = 0; thread < 4; thread++) {
                threads.execute(() -> {
                    while (writing.get()) {
                        commands.sendAndWait(new Launch(UUID.randomUUID().toString(), LocalDate.EPOCH, null));
                    }
                });
            }
            var log = node.getBean(KiteLog.class);
            await().until(() -> log.seen.size() > 500);
            var dump = dump();
            writing.set(false);
            open.commit();
            return dump;
        }
    }

    private Dump dump() throws SQLException, IOException {
        try (var connection = old.superuser().getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var copy = copy(connection);
            var tables = new LinkedHashMap<String, byte[]>();
            for (var table : names(database, TABLES)) {
                var rows = new ByteArrayOutputStream();
                copy.copyOut("copy event_store." + table + " to stdout", rows);
                tables.put(table, rows.toByteArray());
            }
            var sequences = new LinkedHashMap<String, Long>();
            for (var sequence :
                    names(database, "select sequencename from pg_sequences where schemaname = 'event_store'")) {
                database.sql("select last_value from event_store." + sequence)
                        .query(Long.class)
                        .optional()
                        .ifPresent(last -> sequences.put(sequence, last));
            }
            return new Dump(tables, sequences);
        }
    }

    private void restore(Dump dump) throws SQLException, IOException {
        try (var connection = fresh.superuser().getConnection()) {
            var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            database.sql("set session_replication_role = replica").update();
            for (var table : dump.tables().entrySet()) {
                if (!List.of("event", "ledger").contains(table.getKey())) {
                    database.sql("delete from event_store." + table.getKey()).update();
                }
                copy(connection)
                        .copyIn(
                                "copy event_store." + table.getKey() + " from stdin",
                                new ByteArrayInputStream(table.getValue()));
            }
            dump.sequences()
                    .forEach((sequence, last) -> database.sql("select setval(:sequence::regclass, :last)")
                            .param("sequence", "event_store." + sequence)
                            .param("last", last)
                            .query(Long.class)
                            .single());
        }
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static List<String> names(JdbcClient database, String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    private static long transaction(Connection connection) throws SQLException {
        try (connection;
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_current_xact_id()::text::bigint")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> ledger(JdbcClient database) {
        return names(
                database,
                "select event_identifier from event_store.ledger join event_store.event on id = event order by position");
    }

    /** How far the processor had come. */
    private long token() {
        return JdbcClient.create(fresh.superuser()).sql("""
                        select position
                        from event_store.token where processor = 'kite-log'""").query(Long.class).single();
    }

    private static ConfigurableApplicationContext node(Map<String, Object> properties) {
        return new SpringApplicationBuilder(KiteField.class, KiteLog.class, OneAfterTheOther.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run();
    }
}
