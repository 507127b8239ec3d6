package no.tunbok.eventstore;

import static no.tunbok.eventstore.testkit.RealPostgres.User.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {

    private static final MigrationSet KITES = new MigrationSet("kites", "db/migration/kites");

    @Test
    void a_side_brings_its_own_tables_after_those_of_the_store() {
        var postgres = RealPostgres.migrated(KITES);

        assertThat(JdbcClient.create(postgres.dataSource(OWNER))
                        .sql("select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_schema in ('event_store', 'kites')")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "event_store.event",
                        "event_store.ledger",
                        "event_store.sequencer",
                        "event_store.token",
                        "event_store.token_store",
                        "event_store.worker",
                        "event_store.parked_event",
                        "event_store.ledger_status",
                        "event_store.processor_status",
                        "event_store.parked_status",
                        "event_store.migration",
                        "kites.kite",
                        "kites.migration");
    }

    @Test
    void migrating_again_changes_nothing() {
        var owner = RealPostgres.migrated().dataSource(OWNER);

        assertThatCode(() -> Migrations.run(owner, KITES)).doesNotThrowAnyException();
        assertThatCode(() -> Migrations.run(owner, KITES)).doesNotThrowAnyException();
    }

    @Test
    void nodes_may_migrate_at_the_same_moment() {
        var owner = RealPostgres.empty().dataSource(OWNER);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = Stream.generate(() -> CompletableFuture.runAsync(() -> Migrations.run(owner, KITES), nodes))
                    .limit(3)
                    .toArray(CompletableFuture<?>[]::new);

            assertThatCode(() -> CompletableFuture.allOf(runs).join()).doesNotThrowAnyException();
        }
    }

    @Test
    void a_folder_that_is_not_there_is_not_passed_over() {
        var owner = RealPostgres.migrated().dataSource(OWNER);

        assertThatThrownBy(() -> Migrations.run(owner, new MigrationSet("kites", "db/migration/nowhere")))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> new MigrationSet(" ", "db")).isInstanceOf(IllegalArgumentException.class);
    }
}
