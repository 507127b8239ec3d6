package no.tunbok.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * PostgreSQL in a folder of its own, for one Tunbok at a time.
 *
 * <pre>
 * lock           held while a Tunbok lives; says which process
 * passwords      of the database's three logins
 * postgres/      the database
 * postgres.log   what PostgreSQL says
 * binaries/      PostgreSQL itself, unpacked
 * unfinished     there only until the first start has made the database and its logins
 * </pre>
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "tunbok";
    static final String OWNER = "tunbok";
    static final String APPLICATION = "tunbok_standalone";

    private static final String SUPERUSER = "postgres";
    private static final String VERSION = "18";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** PostgreSQL numbers its own objects below this. */
    private static final int FIRST_NOT_ITS_OWN = 16_384;

    private final FileChannel lock;
    private final Path data;
    private final Passwords passwords;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(FileChannel lock, Path data, Passwords passwords, EmbeddedPostgres postgres) {
        this.lock = lock;
        this.data = data;
        this.passwords = passwords;
        this.postgres = postgres;
    }

    /** Opens the database in the folder, and makes it first where there is none. */
    static EmbeddedDatabase start(Path folder) {
        try {
            var home = ownFolder(folder);
            var lock = lock(home);
            try {
                return startLocked(home, lock);
            } catch (Throwable failed) {
                lock.close();
                throw failed;
            }
        } catch (AccessDeniedException denied) {
            throw new StartRefused(
                    "No access to %s. Choose another folder with --data-dir.".formatted(denied.getFile()), denied);
        } catch (IOException | SQLException failed) {
            throw new StartRefused(
                    "The database in %s did not start: %s. %s may say more."
                            .formatted(folder, failed.getMessage(), folder.resolve("postgres.log")),
                    failed);
        }
    }

    /** For migrations: the owner may create, alter and drop. */
    DataSource ownerDataSource() {
        return dataSource(NAME, OWNER, passwords.owner());
    }

    String url() {
        return url(NAME);
    }

    String applicationPassword() {
        return passwords.application();
    }

    /** Lets the application's login do what both sides may do, and no more; to be called after migrating. */
    void grantApplicationRoles() {
        try {
            execute(NAME, """
                    DO $$
                    BEGIN
                        IF to_regrole('tunbok_command') IS NULL THEN CREATE ROLE tunbok_command NOLOGIN; END IF;
                        IF to_regrole('tunbok_query') IS NULL THEN CREATE ROLE tunbok_query NOLOGIN; END IF;
                    END $$;
                    GRANT CONNECT ON DATABASE tunbok TO tunbok_command, tunbok_query;
                    GRANT tunbok_command, tunbok_query TO tunbok_standalone;
                    """);
        } catch (SQLException failed) {
            throw new StartRefused("The application's roles could not be granted: " + failed.getMessage(), failed);
        }
    }

    /** Comes last, after everything that uses the database. */
    @Override
    public void close() {
        try {
            var postmaster = Postmaster.of(data);
            postgres.close();
            if (postmaster.isPresent() && postmaster.get().process().isAlive()) {
                postmaster.get().stop();
            }
            lock.close();
        } catch (IOException failed) {
            throw new IllegalStateException("The database in %s did not close cleanly".formatted(data), failed);
        }
    }

    private static EmbeddedDatabase startLocked(Path home, FileChannel lock) throws IOException, SQLException {
        var data = home.resolve("postgres");
        Postmaster.stopLeftBehind(data);
        var unfinished = home.resolve("unfinished");
        var isUnfinished = Files.exists(unfinished);
        if (isUnfinished && !holdsOurs(data)) {
            delete(data);
            delete(home.resolve("binaries"));
        }
        if (!Files.exists(data)) {
            isUnfinished = true;
            Files.writeString(unfinished, "");
            Passwords.drawn().writeTo(home.resolve("passwords"));
            sync(home);
        } else {
            requireVersion(data);
        }
        var passwords = passwords(home);
        var database = new EmbeddedDatabase(lock, data, passwords, launch(home, data, passwords));
        if (isUnfinished) {
            try {
                database.createLogins();
            } catch (SQLException failed) {
                database.close();
                throw failed;
            }
            Files.delete(unfinished);
            sync(home);
        }
        return database;
    }

    /** Whether there is any database but PostgreSQL's own: then rows may be in it, and nothing here is ever deleted. */
    private static boolean holdsOurs(Path data) throws IOException {
        var databases = data.resolve("base");
        if (!Files.exists(databases)) {
            return false;
        }
        try (var folders = Files.list(databases)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .anyMatch(name -> name.matches("\\d{1,10}") && Long.parseLong(name) >= FIRST_NOT_ITS_OWN);
        }
    }

    /** Writes down which files there are: a deleted one could be there again when the power comes back. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Creates the folder for its owner alone; a folder that holds other things is left as it is. */
    private static Path ownFolder(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath());
        var home = folder.toRealPath();
        try (var entries = Files.list(home)) {
            if (!Files.exists(home.resolve("lock")) && entries.findAny().isPresent()) {
                throw new StartRefused(
                        "%s holds other files. Choose an empty or a new folder with --data-dir.".formatted(home));
            }
        }
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        return home;
    }

    private static FileChannel lock(Path home) throws IOException {
        var channel = FileChannel.open(
                home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            var holder = ByteBuffer.allocate(20);
            channel.read(holder, 0);
            channel.close();
            throw new StartRefused(
                    "Another Tunbok (process %s) is using %s. Stop it, or choose another folder with --data-dir."
                            .formatted(StandardCharsets.US_ASCII.decode(holder.flip()), home));
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid())));
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static void requireVersion(Path data) throws IOException {
        var file = data.resolve("PG_VERSION");
        var version = Files.exists(file) ? Files.readString(file).strip() : "an unknown version";
        if (!version.equals(VERSION)) {
            throw new StartRefused(
                    "The database in %s belongs to PostgreSQL %s; this Tunbok carries PostgreSQL %s. Start it with the Tunbok that made it, and move it with pg_dump."
                            .formatted(data, version, VERSION));
        }
    }

    private static Passwords passwords(Path home) throws IOException {
        var file = home.resolve("passwords");
        if (!Files.exists(file)) {
            throw new StartRefused(
                    "%s is gone, and without it nobody gets into the database beside it. Bring it back from a copy."
                            .formatted(file));
        }
        return Passwords.readFrom(file);
    }

    private static EmbeddedPostgres launch(Path home, Path data, Passwords passwords) throws IOException {
        var password = home.resolve("initial-password");
        Passwords.writeSecret(password, passwords.superuser());
        // Where the binaries go by default, everybody on the machine can write.
        System.setProperty("ot.epg.working-dir", home.resolve("binaries").toString());
        var log = Redirect.appendTo(home.resolve("postgres.log").toFile());
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .setConnectConfig("password", passwords.superuser())
                    // These reach initdb: its own answer to who may come in is "everybody on this machine".
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", password.toString())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    // Built for tests, it turns these off.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "256MB")
                    // Rows may hold confidential text, and the log is not the place for it.
                    .setServerConfig("log_min_error_statement", "panic")
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_checkpoints", "off")
                    .start();
        } catch (IOException | RuntimeException failed) {
            var started = Postmaster.of(data);
            if (started.isPresent()) {
                started.get().stop();
            }
            throw new IOException(failed.getMessage(), failed);
        } finally {
            Files.delete(password);
        }
    }

    /** Passes over what a start before this one has made. */
    private void createLogins() throws SQLException {
        execute(SUPERUSER, """
                DO $$
                BEGIN
                    IF to_regrole('tunbok') IS NULL THEN
                        CREATE ROLE tunbok LOGIN CREATEROLE PASSWORD '%s';
                    END IF;
                    IF to_regrole('tunbok_standalone') IS NULL THEN
                        CREATE ROLE tunbok_standalone LOGIN PASSWORD '%s';
                    END IF;
                END $$;
                """.formatted(passwords.owner(), passwords.application()));
        if (!isMade()) {
            execute(SUPERUSER, "CREATE DATABASE tunbok OWNER tunbok");
        }
        execute(SUPERUSER, "REVOKE ALL ON DATABASE tunbok FROM PUBLIC");
    }

    private boolean isMade() throws SQLException {
        try (var connection =
                        dataSource(SUPERUSER, SUPERUSER, passwords.superuser()).getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT FROM pg_database WHERE datname = 'tunbok'")) {
            return found.next();
        }
    }

    private void execute(String database, String sql) throws SQLException {
        try (var connection =
                        dataSource(database, SUPERUSER, passwords.superuser()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DataSource dataSource(String database, String user, String password) {
        return new DriverManagerDataSource(url(database), user, password);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), database);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
