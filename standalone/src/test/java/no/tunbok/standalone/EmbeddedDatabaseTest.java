package no.tunbok.standalone;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@Timeout(180)
class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void a_database_keeps_its_rows_from_one_start_to_the_next() {
        try (var first = EmbeddedDatabase.start(folder)) {
            JdbcClient.create(first.ownerDataSource())
                    .sql("CREATE TABLE told AS SELECT 42 AS number")
                    .update();
        }
        try (var second = EmbeddedDatabase.start(folder)) {
            assertThat(highestNumber(second)).isEqualTo(42);
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class a_database {

        private Path home;
        private EmbeddedDatabase database;

        @BeforeAll
        void start(@TempDir Path shared) {
            home = shared;
            database = EmbeddedDatabase.start(shared);
            database.grantApplicationRoles();
        }

        @AfterAll
        void stop() {
            database.close();
        }

        @Test
        void writes_through_to_the_disk() {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "server_version")).startsWith("18.");
        }

        @Test
        void listens_to_this_machine_only_and_opens_no_socket_file() throws IOException {
            var running = Files.readAllLines(home.resolve("postgres/postmaster.pid"));
            assertThat(running.get(4)).as("folder of the socket file").isEmpty();
            assertThat(running.get(5)).as("address").isEqualTo("127.0.0.1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"postgres", EmbeddedDatabase.OWNER, EmbeddedDatabase.APPLICATION})
        void lets_nobody_in_without_the_right_password(String user) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> enter(database, user, ""));
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> enter(database, user, "guessed"));
        }

        @Test
        void gives_the_application_its_group_roles_and_no_more() throws SQLException {
            database.grantApplicationRoles();
            enter(database, EmbeddedDatabase.APPLICATION, database.applicationPassword());
            assertThat(JdbcClient.create(database.ownerDataSource())
                            .sql("""
                                    SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls
                                        OR NOT pg_has_role(oid, 'tunbok_command', 'usage')
                                        OR NOT pg_has_role(oid, 'tunbok_query', 'usage')
                                        OR has_schema_privilege(oid, 'public', 'create')
                                    FROM pg_roles WHERE rolname = 'tunbok_standalone'
                                    """)
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }

        @Test
        void is_closed_to_the_machines_other_users() throws IOException {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("passwords"))))
                    .isEqualTo("rw-------");
            assertThat(home.resolve("initial-password")).doesNotExist();
        }
    }

    @Nested
    class a_tunbok_that_was_killed {

        @Test
        void leaves_a_postgres_that_the_next_start_stops_without_losing_a_row() throws Exception {
            var told = killAfterSomeRows();
            var left = Postmaster.of(data()).orElseThrow().process();
            try (var database = EmbeddedDatabase.start(folder)) {
                assertThat(left.isAlive()).isFalse();
                assertThat(highestNumber(database)).isGreaterThanOrEqualTo(told);
            }
        }

        @Test
        void and_its_postgres_with_it_has_lost_nothing_that_it_told() throws Exception {
            var told = killAfterSomeRows();
            var left = Postmaster.of(data()).orElseThrow().process();
            left.destroyForcibly();
            left.onExit().get(30, TimeUnit.SECONDS);
            assertThat(data().resolve("postmaster.pid")).exists();
            try (var database = EmbeddedDatabase.start(folder)) {
                assertThat(highestNumber(database)).isGreaterThanOrEqualTo(told);
            }
        }

        @Test
        void during_its_very_first_start_leaves_nothing_in_the_way() throws Exception {
            Files.createFile(folder.resolve("lock"));
            Files.createFile(folder.resolve("unfinished"));
            Files.createDirectories(data().resolve("base/1"));
            try (var database = EmbeddedDatabase.start(folder)) {
                assertThat(setting(database, "fsync")).isEqualTo("on");
            }
            assertThat(folder.resolve("unfinished")).doesNotExist();
        }

        @Test
        void before_it_had_made_its_logins_is_followed_by_one_that_makes_them() throws Exception {
            EmbeddedDatabase.start(folder).close();
            Files.createFile(folder.resolve("unfinished"));
            try (var database = EmbeddedDatabase.start(folder)) {
                database.grantApplicationRoles();
                enter(database, EmbeddedDatabase.APPLICATION, database.applicationPassword());
            }
            assertThat(folder.resolve("unfinished")).doesNotExist();
        }

        /** A disk that loses its power can bring back a file that was deleted just before. */
        @Test
        void with_its_machine_does_not_lose_a_row_when_the_mark_of_the_first_start_is_there_again() throws Exception {
            try (var database = EmbeddedDatabase.start(folder)) {
                JdbcClient.create(database.ownerDataSource())
                        .sql("CREATE TABLE told AS SELECT 42 AS number")
                        .update();
            }
            Files.createFile(folder.resolve("unfinished"));
            try (var database = EmbeddedDatabase.start(folder)) {
                assertThat(highestNumber(database)).isEqualTo(42);
            }
            assertThat(folder.resolve("unfinished")).doesNotExist();
        }

        @Test
        void does_not_take_a_stranger_with_it_that_has_its_process_number_now() throws Exception {
            EmbeddedDatabase.start(folder).close();
            var stranger = new ProcessBuilder("sleep", "120").start();
            try {
                Files.writeString(data().resolve("postmaster.pid"), stranger.pid() + "\n" + data() + "\n");
                EmbeddedDatabase.start(folder).close();
                assertThat(stranger.isAlive()).isTrue();
            } finally {
                stranger.destroy();
            }
        }

        private int killAfterSomeRows() throws IOException, InterruptedException {
            var tunbok = busyTunbok();
            try (var lines = tunbok.inputReader(StandardCharsets.UTF_8)) {
                var told = lastTold(lines, "told 200");
                tunbok.toHandle().destroyForcibly(); // Process.destroyForcibly would throw away what it still told
                tunbok.waitFor();
                return Math.max(told, lastTold(lines, "no such line"));
            } finally {
                tunbok.destroyForcibly();
            }
        }
    }

    @Nested
    class a_start_is_refused {

        @Test
        void while_another_tunbok_uses_the_folder() throws Exception {
            var other = busyTunbok();
            try (var lines = other.inputReader(StandardCharsets.UTF_8)) {
                lastTold(lines, "told 1");
                assertRefused("process " + other.pid());
            } finally {
                other.destroyForcibly().waitFor();
                Postmaster.stopLeftBehind(data());
            }
        }

        /** It may have the folder open by another name, or be too private to tell; then only a person can know. */
        @Test
        void by_a_postgres_that_may_or_may_not_have_the_folder_open() throws Exception {
            EmbeddedDatabase.start(folder).close();
            var program = Files.copy(Path.of("/bin/sleep"), folder.resolve("binaries/postgres"), COPY_ATTRIBUTES);
            var unclear = new ProcessBuilder(program.toString(), "120").start();
            try {
                Files.writeString(data().resolve("postmaster.pid"), unclear.pid() + "\n" + data() + "\n");
                assertRefused("process %d".formatted(unclear.pid()));
                assertThat(unclear.isAlive()).isTrue();
                assertThat(data().resolve("postmaster.pid")).exists();
            } finally {
                unclear.destroy();
            }
        }

        @Test
        void by_a_database_of_another_version() throws IOException {
            makeLookLikePostgres("17");
            assertRefused("PostgreSQL 17");
        }

        @Test
        void by_a_folder_with_other_things_in_it_which_is_left_alone() throws IOException {
            var before = Files.getPosixFilePermissions(folder);
            Files.createFile(folder.resolve("letter.txt"));
            assertRefused("holds other files");
            assertThat(folder).isDirectoryNotContaining("glob:**/lock");
            assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(before);
        }

        @Test
        void without_its_passwords() throws IOException {
            makeLookLikePostgres("18");
            assertRefused("passwords is gone");
        }

        private void makeLookLikePostgres(String version) throws IOException {
            Files.createFile(folder.resolve("lock"));
            Files.createDirectory(data());
            Files.writeString(data().resolve("PG_VERSION"), version + "\n");
        }

        private void assertRefused(String because) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(folder).close())
                    .withMessageContaining(because);
        }
    }

    private Path data() throws IOException {
        return folder.toRealPath().resolve("postgres");
    }

    private Process busyTunbok() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyTunbok.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int lastTold(BufferedReader lines, String until) throws IOException {
        var told = 0;
        @Nullable String line;
        while ((line = lines.readLine()) != null) {
            if (line.matches("told \\d+")) {
                told = Integer.parseInt(line.substring("told ".length()));
            }
            if (line.equals(until)) {
                return told;
            }
        }
        return told;
    }

    private static int highestNumber(EmbeddedDatabase database) {
        return JdbcClient.create(database.ownerDataSource())
                .sql("SELECT max(number) FROM told")
                .query(Integer.class)
                .single();
    }

    private static String setting(EmbeddedDatabase database, String name) {
        return JdbcClient.create(database.ownerDataSource())
                .sql("SELECT current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static void enter(EmbeddedDatabase database, String user, String password) throws SQLException {
        DriverManager.getConnection(database.url(), user, password).close();
    }
}
