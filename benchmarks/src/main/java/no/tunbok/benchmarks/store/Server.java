package no.tunbok.benchmarks.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL for one run: durable as a real one, with settings as the register's own, gone afterwards. */
public final class Server implements AutoCloseable {

    private static final List<String> TOLD = List.of(
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "shared_buffers",
            "max_wal_size",
            "max_connections",
            "autovacuum");

    private final EmbeddedPostgres postgres;
    private final AtomicInteger databases = new AtomicInteger();

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts one.
     *
     * @param folder for its data, on a disk and not in memory; deleted when the server is closed
     */
    public static Server start(Path folder) {
        try {
            return new Server(EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(true)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    // Built for tests, it turns these off.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "256MB")
                    // No contestant shall pay for the checkpoint of another one's round.
                    .setServerConfig("max_wal_size", "8GB")
                    .setServerConfig("checkpoint_timeout", "30min")
                    .start());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A new and empty database. */
    public Database fresh(String name) {
        var unique = name + "_" + databases.incrementAndGet();
        database("postgres").execute("create database " + unique);
        return database(unique);
    }

    /** What it is and how it is set. */
    public Map<String, String> surroundings() {
        var client = JdbcClient.create(database("postgres").superuser());
        var told = new LinkedHashMap<String, String>();
        told.put(
                "PostgreSQL",
                client.sql("show server_version").query(String.class).single());
        for (var setting : TOLD) {
            told.put(setting, client.sql("show " + setting).query(String.class).single());
        }
        return told;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Database database(String name) {
        return new Database("jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), name));
    }
}
