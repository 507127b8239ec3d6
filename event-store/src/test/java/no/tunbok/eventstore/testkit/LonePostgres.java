package no.tunbok.eventstore.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import javax.sql.DataSource;
import no.tunbok.eventstore.MigrationSet;
import no.tunbok.eventstore.Migrations;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL that a test has to itself, with one migrated database: it may go away, come back, and crash. */
public final class LonePostgres implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres server;

    private LonePostgres(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    public static LonePostgres migrated(MigrationSet... more) throws IOException {
        var folder = Files.createTempDirectory("lone-postgres");
        var postgres = new LonePostgres(folder, builder(folder).start());
        var maintenance = JdbcClient.create(postgres.server.getPostgresDatabase());
        maintenance.sql("create role owner login createrole createdb").update();
        maintenance.sql("create database lone owner owner").update();
        Migrations.run(postgres.dataSource(RealPostgres.User.OWNER), more);
        maintenance
                .sql("create role command_process login in role tunbok_command")
                .update();
        maintenance.sql("create role query_process login in role tunbok_query").update();
        maintenance
                .sql("create role both_processes login in role tunbok_command, tunbok_query")
                .update();
        return postgres;
    }

    private static EmbeddedPostgres.Builder builder(Path folder) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                // What was acknowledged has to outlive a crash; built for tests, it would not.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    /** Ends every session and stops. */
    public void goAway() throws IOException {
        server.close();
    }

    /** At the same address. */
    public void comeBack() throws IOException {
        server = builder(folder).setPort(server.getPort()).start();
    }

    /** What PostgreSQL does when one of its processes dies: all sessions end, what was in memory is lost, the log is replayed. */
    public void crash() throws IOException, InterruptedException {
        var process = JdbcClient.create(superuser())
                .sql("select pid from pg_stat_activity where backend_type = 'walwriter'")
                .query(Long.class)
                .single();
        new ProcessBuilder("kill", "-9", String.valueOf(process)).start().waitFor();
    }

    /** Cuts the connections of all applications. */
    public void cutAll() {
        JdbcClient.create(superuser())
                .sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and usename <> current_user")
                .query(Boolean.class)
                .list();
    }

    /** Connections of that user, a new one each time. */
    public DataSource dataSource(RealPostgres.User user) {
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
    public Map<String, Object> springProperties(RealPostgres.User user) {
        return Map.of("spring.datasource.url", url(), "spring.datasource.username", user.login());
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/lone";
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
