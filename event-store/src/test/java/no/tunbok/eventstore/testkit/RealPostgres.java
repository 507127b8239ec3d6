package no.tunbok.eventstore.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import no.tunbok.eventstore.MigrationSet;
import no.tunbok.eventstore.Migrations;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A fresh and migrated database on the one PostgreSQL that a test run starts when it is first asked for.
 *
 * <p>A test class keeps one in a static field and hands its address to Spring:
 *
 * <pre>{@code
 * static final RealPostgres POSTGRES = RealPostgres.migrated();
 *
 * @DynamicPropertySource
 * static void database(DynamicPropertyRegistry properties) {
 *     POSTGRES.register(properties, RealPostgres.User.COMMAND);
 * }
 * }</pre>
 */
public final class RealPostgres {

    /** Who connects; none of them is a superuser, and none needs a password here. */
    public enum User {
        /** Owns the database and migrates it. */
        OWNER("owner"),
        /** A command-side process. */
        COMMAND("command_process"),
        /** A query-side process. */
        QUERY("query_process"),
        /** A process that is both sides at once. */
        BOTH("both_processes");

        private final String login;

        User(String login) {
            this.login = login;
        }

        public String login() {
            return login;
        }
    }

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<List<MigrationSet>, String> TEMPLATES = new HashMap<>();

    private final String database;

    private RealPostgres(String database) {
        this.database = database;
    }

    /** A new database with the event store and the given sets in it, copied from one that was migrated before. */
    public static RealPostgres migrated(MigrationSet... more) {
        synchronized (TEMPLATES) {
            var template = TEMPLATES.computeIfAbsent(List.of(more), RealPostgres::template);
            return created("template " + template);
        }
    }

    /** A new database with nothing in it. */
    public static RealPostgres empty() {
        return created("");
    }

    private static String template(List<MigrationSet> more) {
        var template = empty();
        Migrations.run(template.dataSource(User.OWNER), more.toArray(MigrationSet[]::new));
        Server.letProcessesIn();
        return template.database;
    }

    private static RealPostgres created(String from) {
        var database = "test_" + NUMBER.incrementAndGet();
        Server.sql("create database " + database + " owner owner " + from);
        return new RealPostgres(database);
    }

    /** Returns when every committed event has its place in the ledger; some application has to be there that gives it. */
    public void awaitSequenced() {
        var superuser = JdbcClient.create(superuser());
        Server.waitUntil(() -> superuser
                .sql("select count(*) = (select count(*) from event_store.ledger) from event_store.event")
                .query(Boolean.class)
                .single());
    }

    /** The JDBC address of the database, without a user. */
    public String url() {
        return "jdbc:postgresql://localhost:" + Server.port() + "/" + database;
    }

    /** Connections of that user, a new one each time. */
    public DataSource dataSource(User user) {
        return dataSource(user.login());
    }

    /** Connections of a superuser, for what no process may do. */
    public DataSource superuser() {
        return dataSource("postgres");
    }

    private DataSource dataSource(String login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(login);
        return source;
    }

    /** Tells Spring Boot to connect to this database as that user. */
    public void register(DynamicPropertyRegistry properties, User user) {
        springProperties(user).forEach((name, value) -> properties.add(name, () -> value));
    }

    /** The same for tests that start an application themselves. */
    public Map<String, Object> springProperties(User user) {
        return Map.of("spring.datasource.url", url(), "spring.datasource.username", user.login());
    }

    /** The server, started by whoever comes first, and stopped when the JVM goes. */
    private static final class Server {

        private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(20);
        private static final EmbeddedPostgres POSTGRES = start();

        private Server() {}

        private static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres), "real-postgres-shutdown"));
                JdbcClient.create(postgres.getPostgresDatabase())
                        .sql("create role owner login createrole createdb")
                        .update();
                return postgres;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        static int port() {
            return POSTGRES.getPort();
        }

        static void sql(String statement) {
            JdbcClient.create(POSTGRES.getPostgresDatabase()).sql(statement).update();
        }

        static void letProcessesIn() {
            sql("""
                    do $$
                    begin
                      if not exists (select from pg_roles where rolname = 'both_processes') then
                        create role command_process login in role tunbok_command;
                        create role query_process login in role tunbok_query;
                        create role both_processes login in role tunbok_command, tunbok_query;
                      end if;
                    end
                    $$
                    """);
        }

        /** Spring closes its contexts in the same moment: they get a little time, or their last words would be errors. */
        private static void stop(EmbeddedPostgres postgres) {
            try {
                waitUntil(() -> nobodyIsConnected(postgres));
                postgres.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static void waitUntil(BooleanSupplier condition) {
            var end = Instant.now().plus(TIME_TO_CLOSE);
            try {
                while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
                    Thread.sleep(50);
                }
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }

        private static boolean nobodyIsConnected(EmbeddedPostgres postgres) {
            return JdbcClient.create(postgres.getPostgresDatabase())
                            .sql("""
                                    select count(*) from pg_stat_activity
                                    where backend_type = 'client backend' and pid <> pg_backend_pid()
                                    """)
                            .query(Long.class)
                            .single()
                    == 0;
        }
    }
}
