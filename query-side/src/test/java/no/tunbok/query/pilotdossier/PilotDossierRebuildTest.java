package no.tunbok.query.pilotdossier;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.Theme;
import no.tunbok.eventstore.Migrations;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import no.tunbok.query.entrydossier.DossierColumns;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entrydossier.DossierShadowRows;
import no.tunbok.query.rebuild.Differing;
import no.tunbok.query.rebuild.Rebuild;
import no.tunbok.query.rebuild.Shadow;
import no.tunbok.query.testkit.CommandSideStandIn;
import no.tunbok.query.testkit.Nordland;
import org.junit.jupiter.api.AfterAll;
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

/** The dossiers are made anew while others write, read, and pull the plug. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
class PilotDossierRebuildTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final String TOLD = "2023-02-01T08:30:00Z";
    private static final int MORE_THAN_ONE_HANDFUL = 130;

    private static CommandSideStandIn commands;

    private final Random random = new Random(7);

    @Autowired
    @Qualifier("pilotDossierRebuild") private Rebuild<DossierColumns> rebuild;

    @Autowired
    private DossierFold<PilotEvent, PilotDossier> fold;

    @Autowired
    private Rebuild.Means means;

    @Autowired
    private Positions positions;

    @Autowired
    private JdbcTemplate database;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.QUERY);
    }

    @BeforeAll
    static void start() {
        commands = new CommandSideStandIn(POSTGRES);
        for (int i = 0; i < MORE_THAN_ONE_HANDFUL; i++) {
            var pilot = Nordland.another();
            commands.record(pilot, 0, TOLD, pilot.applied("Pilot " + i, Theme.DEMENTIA_CARE));
        }
    }

    @AfterAll
    static void stop() {
        commands.close();
    }

    @BeforeEach
    void tell() {
        for (int i = 0; i < 3; i++) {
            tell(Nordland.another(), 0);
        }
        awaitTheProcessor();
    }

    /** Any facts in any order, the application first. */
    private void tell(Nordland pilot, long first) {
        var facts = new ArrayList<PilotEvent>();
        if (first == 0) facts.add(pilot.applied());
        for (int more = random.nextInt(12); more >= 0; more--) {
            facts.add(
                    switch (random.nextInt(8)) {
                        case 0 -> pilot.granted();
                        case 1 -> pilot.started();
                        case 2 -> pilot.hadselJoined();
                        case 3 -> pilot.workshopHeld("2022-04-22");
                        case 4 -> pilot.concluded();
                        case 5 -> pilot.report(ReportKind.FINAL, "2023-01-11");
                        case 6 -> pilot.annulled(random.nextInt(5));
                        default -> pilot.extended();
                    });
        }
        commands.record(pilot, first, TOLD, facts.toArray(PilotEvent[]::new));
    }

    private void awaitTheProcessor() {
        long head = positions.head();
        await().until(() -> positions.covers(PilotDossierProjector.NAME, head));
    }

    private List<DossierColumns> stored() {
        return JdbcClient.create(POSTGRES.superuser())
                .sql("select * from query_side.pilot_dossier order by pilot_id::text")
                .query((row, _) -> new DossierColumns(
                        row.getObject("pilot_id", UUID.class), row.getLong("up_to"), null, row.getString("dossier")))
                .list();
    }

    /** What each pilot's whole history says. */
    private List<DossierColumns> folded() {
        return JdbcClient.create(POSTGRES.superuser())
                .sql("select distinct aggregate_identifier from event_store.event order by 1")
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .list()
                .stream()
                .map(fold::columns)
                .toList();
    }

    @Test
    void nothing_changes_where_all_was_well() {
        var before = stored();
        var versions = database.queryForList("select xmin::text from query_side.pilot_dossier order by pilot_id::text");

        var progress = rebuild.run();

        assertThat(stored()).isEqualTo(before).isEqualTo(folded());
        assertThat(database.queryForList("select xmin::text from query_side.pilot_dossier order by pilot_id::text"))
                .as("no row was written")
                .isEqualTo(versions);
        assertThat(progress.events()).isEqualTo(positions.head() + 1);
        assertThat(rebuild.progress().events()).isEqualTo(progress.events());
        assertThat(progress.eventsPerSecond()).isPositive();
    }

    @Test
    void whatever_was_wrong_is_mended() {
        damage(pilots());

        rebuild.run();

        assertThat(stored()).isEqualTo(folded());
    }

    @Test
    void it_tells_what_was_wrong_where() {
        var before = pilots();
        var right = stored().stream()
                .filter(row -> String.valueOf(row.dossier()).contains("DEMENTIA_CARE"))
                .map(DossierColumns::id)
                .toList();
        damage(right);
        database.update(
                "update query_side.pilot_dossier set dossier = replace(dossier, 'DEMENTIA_CARE', 'PRIMARY_SCHOOL') where pilot_id = ?",
                right.get(3));
        database.update("update query_side.pilot_dossier set dossier = 'no page' where pilot_id = ?", right.get(4));
        var invented = pilots().stream().filter(id -> !before.contains(id)).toList();

        var differing = rebuild.run().differing().orElseThrow();

        var pointers = differing.first().stream()
                .collect(toMap(Differing.Entry::id, Differing.Entry::pointers, (one, _) -> one, LinkedHashMap::new));
        assertThat(differing.count()).isEqualTo(6);
        assertThat(pointers.keySet())
                .containsExactlyElementsOf(Stream.concat(right.stream().limit(5), invented.stream())
                        .sorted(Comparator.comparing(UUID::toString))
                        .toList());
        assertThat(pointers.get(right.get(0))).as("it was not there").containsExactly("");
        assertThat(pointers.get(right.get(1))).as("only how far it goes").isEmpty();
        assertThat(pointers.get(right.get(2))).contains("/theme", "/version");
        assertThat(pointers.get(right.get(3))).containsExactly("/theme");
        assertThat(pointers.get(right.get(4))).as("nobody can read it").containsExactly("");
        assertThat(pointers.get(invented.getFirst())).as("nobody told of it").isEmpty();
        assertThat(rebuild.run().differing().orElseThrow()).isEqualTo(new Differing(0, List.of()));
    }

    private List<UUID> pilots() {
        return stored().stream().map(DossierColumns::id).toList();
    }

    private void damage(List<UUID> ids) {
        database.update("delete from query_side.pilot_dossier where pilot_id = ?", ids.get(0));
        database.update("update query_side.pilot_dossier set up_to = 999 where pilot_id = ?", ids.get(1));
        database.update("update query_side.pilot_dossier set dossier = '{}' where pilot_id = ?", ids.get(2));
        database.update("insert into query_side.pilot_dossier values (?, 3)", UUID.randomUUID());
    }

    @Test
    void the_first_rows_are_made_as_well() {
        database.update("delete from query_side.pilot_dossier");
        rebuild.run();
        assertThat(stored()).isEqualTo(folded());
    }

    @Test
    void what_is_told_meanwhile_is_not_lost_and_answers_go_on() {
        var pilot = Nordland.another();
        var another = Nordland.another();
        commands.record(pilot, 0, TOLD, pilot.applied("First", Theme.DEMENTIA_CARE));
        awaitTheProcessor();
        var shadow = new Interrupted() {
            @Override
            public void keep(List<DossierColumns> rows) {
                if (kept.getAndIncrement() == 0) {
                    commands.record(pilot, 1, TOLD, pilot.granted());
                    awaitTheProcessor();
                    assertThat(upTo(pilot)).as("the old rows live on").isEqualTo(1);
                }
                super.keep(rows);
            }

            @Override
            public void lock() {
                commands.record(pilot, 2, TOLD, pilot.started());
                commands.record(another, 0, TOLD, another.applied());
                awaitTheProcessor();
                super.lock();
            }

            @Override
            public Differing swap() {
                commands.record(pilot, 3, TOLD, pilot.concluded());
                await().until(() -> positions.of(pilot.id().toString(), 3).isPresent());
                var differing = super.swap();
                assertThat(upTo(pilot)).as("what others read before the end").isEqualTo(2);
                return differing;
            }
        };

        interrupted(shadow).run();

        assertThat(upTo(pilot)).as("never behind the tokens").isGreaterThanOrEqualTo(2);
        assertThat(upTo(another)).isZero();
        awaitTheProcessor();
        assertThat(upTo(pilot)).as("the processor goes on").isEqualTo(3);
        assertThat(stored()).isEqualTo(folded());
    }

    private long upTo(Nordland pilot) {
        return JdbcClient.create(POSTGRES.superuser())
                .sql("select up_to from query_side.pilot_dossier where pilot_id = :id")
                .param("id", pilot.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void the_old_rows_serve_on_when_it_dies_half_way() {
        damage(pilots());
        var before = stored();
        var shadow = new Interrupted() {
            @Override
            public void keep(List<DossierColumns> rows) {
                super.keep(rows);
                if (kept.incrementAndGet() == 2) {
                    var connection = database.queryForObject("select pg_backend_pid()", Integer.class);
                    JdbcClient.create(POSTGRES.superuser())
                            .sql("select pg_terminate_backend(:connection)")
                            .param("connection", connection)
                            .query(Boolean.class)
                            .single();
                }
            }
        };

        assertThatThrownBy(interrupted(shadow)::run).isInstanceOf(RuntimeException.class);

        assertThat(shadow.kept).hasValue(2);
        assertThat(stored()).isEqualTo(before);
        rebuild.run();
        assertThat(stored()).isEqualTo(folded());
    }

    @Test
    void an_entry_that_cannot_be_folded_leaves_the_old_rows() {
        var before = stored();
        var broken = new Rebuild<DossierColumns>(
                "broken",
                "Pilot",
                "/pilots/",
                stream -> {
                    throw new StackOverflowError("no end to " + stream.aggregateId());
                },
                new DossierShadowRows(database, new PilotDossiers().table()),
                means);

        assertThatThrownBy(broken::run).hasStackTraceContaining("no end to");

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void the_query_side_may_do_it_where_the_public_may_do_nothing() {
        var strict = RealPostgres.empty();
        var superuser = JdbcClient.create(strict.superuser());
        var name =
                superuser.sql("select current_database()").query(String.class).single();
        superuser.sql("revoke all on database " + name + " from public").update();
        Migrations.run(strict.dataSource(RealPostgres.User.OWNER), QuerySide.TABLES);
        assertThat(superuser
                        .sql("select has_database_privilege('tunbok_query', current_database(), 'TEMPORARY')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void one_at_a_time_is_enough() {
        var refused = new ArrayList<Throwable>();
        var shadow = new Interrupted() {
            @Override
            public void lock() {
                try {
                    interrupted.run();
                } catch (IllegalStateException already) {
                    refused.add(already);
                }
                super.lock();
            }
        };

        interrupted(shadow).run();

        assertThat(refused).hasSize(1);
        assertThat(stored()).isEqualTo(folded());
    }

    private Rebuild<DossierColumns> interrupted(Interrupted shadow) {
        shadow.interrupted = new Rebuild<>("interrupted", "Pilot", "/pilots/", fold::columns, shadow, means);
        return shadow.interrupted;
    }

    /** The real shadow, with something happening in between. */
    private class Interrupted implements Shadow<DossierColumns> {

        final AtomicInteger kept = new AtomicInteger();
        final Shadow<DossierColumns> shadow = new DossierShadowRows(database, new PilotDossiers().table());
        Rebuild<DossierColumns> interrupted = rebuild;

        @Override
        public void begin() {
            shadow.begin();
        }

        @Override
        public void keep(List<DossierColumns> rows) {
            shadow.keep(rows);
        }

        @Override
        public void compare() {
            shadow.compare();
        }

        @Override
        public void replace(List<DossierColumns> rows) {
            shadow.replace(rows);
        }

        @Override
        public void lock() {
            shadow.lock();
        }

        @Override
        public Differing swap() {
            return shadow.swap();
        }
    }
}
