package no.tunbok.query.pilotdossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.Theme;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.StoredStream;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import no.tunbok.query.entrydossier.ListRows;
import no.tunbok.query.entrydossier.ListShadowRows;
import no.tunbok.query.entrydossier.ListedColumns;
import no.tunbok.query.entryrecord.EntryRecords;
import no.tunbok.query.rebuild.Differing;
import no.tunbok.query.rebuild.Rebuild;
import no.tunbok.query.rebuild.Shadow;
import no.tunbok.query.testkit.CommandSideStandIn;
import no.tunbok.query.testkit.Nordland;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The lists are made anew, alone and however long it takes, while others write. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
class PilotListRebuildTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final String TOLD = "2023-02-01T08:30:00Z";
    private static final int CONNECTIONS = 5;
    private static final int ONE_SECOND = 1_000;
    private static final int PILOTS = 60;

    private static CommandSideStandIn commands;

    private final Random random = new Random(7);
    private final JdbcTemplate superuser = new JdbcTemplate(POSTGRES.superuser());

    @Autowired
    @Qualifier("pilotListRebuild") private Rebuild<ListedColumns> rebuild;

    @Autowired
    private Rebuild.Means means;

    @Autowired
    private EntryRecords<PilotEvent> records;

    @Autowired
    private ListRows<PilotEvent, PilotDossier, PilotListItem> lists;

    @Autowired
    private Positions positions;

    @Autowired
    private DataSource pool;

    @Autowired
    private EventProcessingConfiguration processing;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.QUERY);
        properties.add("spring.datasource.hikari.maximum-pool-size", () -> CONNECTIONS);
        properties.add("spring.datasource.hikari.data-source-properties.socketTimeout", () -> 1);
    }

    @BeforeAll
    static void start() {
        commands = new CommandSideStandIn(POSTGRES);
    }

    @AfterAll
    static void stop() {
        commands.close();
    }

    @BeforeEach
    void tell() {
        for (int n = 0; n < PILOTS; n++) {
            var pilot = Nordland.another();
            var facts = new ArrayList<PilotEvent>();
            facts.add(pilot.applied("Pilot " + n, Theme.DEMENTIA_CARE));
            for (int more = random.nextInt(5); more > 0; more--) {
                facts.add(
                        switch (random.nextInt(5)) {
                            case 0 -> pilot.granted();
                            case 1 -> pilot.hadselJoined();
                            case 2 -> pilot.workshopHeld("2022-04-22");
                            case 3 -> pilot.report(ReportKind.FINAL, "2023-01-11");
                            default -> pilot.annulled(random.nextInt(2));
                        });
            }
            commands.record(pilot, 0, TOLD, facts.toArray(PilotEvent[]::new));
        }
        awaitTheProcessor();
    }

    @AfterEach
    void letItBeQuick() {
        superuser.execute("drop function if exists public.take_time() cascade");
    }

    private void awaitTheProcessor() {
        long head = positions.head();
        await().until(() -> positions.covers(PilotListProjector.NAME, head));
    }

    private List<String> rows() {
        return texts("""
                select kept::text from query_side.pilot_period as kept
                union all
                select listed::text from query_side.pilot_listed as listed
                order by 1
                """);
    }

    private List<String> texts(String question) {
        return JdbcClient.create(superuser)
                .sql(question)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Which rows were written when. */
    private List<String> versions() {
        return texts("""
                select concat(xmin, ' ', entry) from query_side.pilot_period
                union all
                select concat(xmin, ' ', entry) from query_side.pilot_listed
                order by 1
                """);
    }

    private void empty() {
        superuser.execute("truncate query_side.pilot_period, query_side.pilot_listed");
    }

    private void let(String table, String happen) {
        superuser.execute("""
                create function public.take_time() returns trigger language plpgsql as
                  $$ begin %s; return null; end $$;
                create trigger take_time before insert on query_side.%s for each statement
                  execute function public.take_time();
                """.formatted(happen, table));
    }

    @Test
    void it_has_the_name_of_its_processor() {
        assertThat(rebuild.name()).isEqualTo("pilot-list");
    }

    @Test
    void nothing_is_written_where_all_was_well() {
        var before = versions();
        rebuild.run();
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void it_tells_the_first_hundred_entries_that_were_wrong_and_counts_the_others() {
        tell();
        var entries = JdbcClient.create(superuser)
                .sql("select distinct entry from query_side.pilot_period order by entry")
                .query(UUID.class)
                .list();
        superuser.update("update query_side.pilot_period set item = '{}'");

        var differing = rebuild.run().differing().orElseThrow();

        assertThat(entries).hasSizeGreaterThan(Differing.MOST);
        assertThat(differing.count()).isEqualTo(entries.size());
        assertThat(differing.first())
                .isEqualTo(entries.stream()
                        .limit(Differing.MOST)
                        .map(entry -> new Differing.Entry(entry, List.of()))
                        .toList());
        assertThat(rebuild.run().differing()).contains(new Differing(0, List.of()));
    }

    @Test
    void dossiers_are_left_alone() {
        superuser.update("update query_side.pilot_dossier set dossier = 'wrong'");
        empty();
        rebuild.run();
        assertThat(superuser.queryForList("select distinct dossier from query_side.pilot_dossier", String.class))
                .containsExactly("wrong");
        superuser.update("delete from query_side.pilot_dossier");
    }

    @Test
    void it_may_take_longer_than_the_database_may_be_silent() throws SQLException {
        var before = rows();
        empty();
        let("pilot_period", "perform pg_sleep(2)");

        interrupted(this::standStill, this::standStill, this::standStill).run();

        assertThat(rows()).isEqualTo(before);
        var connections = new ArrayList<Connection>();
        try {
            for (int n = 0; n < CONNECTIONS - 1; n++) {
                connections.add(pool.getConnection());
            }
            for (var connection : connections) {
                assertThat(connection.getNetworkTimeout())
                        .as("others wait no longer than before")
                        .isEqualTo(ONE_SECOND);
            }
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    /** In the transaction of the rebuild. */
    private void standStill() {
        means.database().execute("select pg_sleep(2)");
    }

    @Test
    void the_old_rows_serve_on_when_it_dies_while_they_change_places() {
        superuser.update("update query_side.pilot_period set item = '{}' where entry in (?, ?)", some(), some());
        var before = rows();
        let("pilot_listed", "raise exception 'the disk is full'");
        assertThatThrownBy(rebuild::run).hasStackTraceContaining("the disk is full");
        assertThat(rows()).isEqualTo(before);
        letItBeQuick();
        rebuild.run();
        assertThat(rows()).isNotEqualTo(before).noneMatch(row -> row.endsWith(",{})"));
    }

    private UUID some() {
        return JdbcClient.create(superuser)
                .sql("select entry from query_side.pilot_period order by random() limit 1")
                .query(UUID.class)
                .single();
    }

    /** What an entry has is compared before; whatever comes between is in the new rows all the same. */
    @Test
    void what_is_told_at_any_time_is_not_lost() {
        var pilot = Nordland.another();
        var another = Nordland.another();
        commands.record(pilot, 0, TOLD, pilot.applied("First", Theme.DEMENTIA_CARE));
        awaitTheProcessor();

        interrupted(
                        () -> {
                            commands.record(pilot, 1, TOLD, pilot.granted());
                            awaitTheProcessor();
                        },
                        () -> {
                            commands.record(pilot, 2, TOLD, pilot.started());
                            awaitTheProcessor();
                        },
                        () -> commands.record(another, 0, TOLD, another.applied()))
                .run();

        awaitTheProcessor();
        assertThat(upTo(pilot)).as("never behind the tokens").isEqualTo(2);
        assertThat(upTo(another)).as("the processor goes on").isZero();
        var kept = rows();
        empty();
        rebuild.run();
        assertThat(rows()).isEqualTo(kept);
    }

    @Test
    void what_no_processor_has_heard_of_yet_is_there_already() {
        var pilot = Nordland.another();
        commands.record(pilot, 0, TOLD, pilot.applied("First", Theme.DEMENTIA_CARE));
        awaitTheProcessor();
        var processor = processing
                .eventProcessor(PilotListProjector.NAME, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        try {
            interrupted(() -> {}, () -> commands.record(pilot, 1, TOLD, pilot.granted()), () -> {})
                    .run();
            assertThat(upTo(pilot)).isEqualTo(1);
        } finally {
            processor.start();
        }
        var kept = rows();
        awaitTheProcessor();
        assertThat(rows()).isEqualTo(kept);
    }

    private long upTo(Nordland pilot) {
        return JdbcClient.create(superuser)
                .sql("select up_to from query_side.pilot_listed where entry = ?")
                .param(pilot.id().value())
                .query(Long.class)
                .single();
    }

    private Rebuild<ListedColumns> interrupted(
            Runnable beforeComparing, Runnable beforeLocking, Runnable beforeSwapping) {
        return new Rebuild<>(
                "interrupted",
                "Pilot",
                "/pilots/",
                this::columns,
                new Interrupted(beforeComparing, beforeLocking, beforeSwapping),
                means);
    }

    private ListedColumns columns(StoredStream stream) {
        return lists.columns(UUID.fromString(stream.aggregateId()), records.told(stream));
    }

    /** The real shadow, with something happening before it goes on. */
    private final class Interrupted implements Shadow<ListedColumns> {

        private final Shadow<ListedColumns> shadow = new ListShadowRows(means.database(), new PilotLists().table());
        private final Runnable beforeComparing;
        private final Runnable beforeLocking;
        private final Runnable beforeSwapping;

        Interrupted(Runnable beforeComparing, Runnable beforeLocking, Runnable beforeSwapping) {
            this.beforeComparing = beforeComparing;
            this.beforeLocking = beforeLocking;
            this.beforeSwapping = beforeSwapping;
        }

        @Override
        public void begin() {
            shadow.begin();
        }

        @Override
        public void keep(List<ListedColumns> rows) {
            shadow.keep(rows);
        }

        @Override
        public void compare() {
            beforeComparing.run();
            shadow.compare();
        }

        @Override
        public void replace(List<ListedColumns> rows) {
            shadow.replace(rows);
        }

        @Override
        public void lock() {
            beforeLocking.run();
            shadow.lock();
        }

        @Override
        public Differing swap() {
            beforeSwapping.run();
            return shadow.swap();
        }
    }
}
