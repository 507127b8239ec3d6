package no.tunbok.query.entrydossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import no.tunbok.events.history.Fact;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import no.tunbok.query.asof.AsOf;
import no.tunbok.query.asof.KnownAt;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.QuestionRefused;
import no.tunbok.query.rebuild.Rebuild;
import no.tunbok.query.testkit.CommandSideStandIn;
import no.tunbok.query.testkit.OneBatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Every dossier, of today from its row and of any day as known at any moment, says what folding its history says: whatever was
 * told, however often it is delivered, and when all rows are made anew.
 */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossiersOfThePastTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final int ENTRIES = Integer.getInteger("property.entries", 30);
    private static final int MOMENTS = 5;

    private final Random random = new Random(Long.getLong("property.seed", 12));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Positions positions;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Freshness freshness;

    private CommandSideStandIn commands;
    private Map<String, List<UUID>> entries = Map.of();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.QUERY);
    }

    @BeforeAll
    void tell() {
        commands = new CommandSideStandIn(POSTGRES);
        entries = AnyRegister.tell(commands, ENTRIES, random);
    }

    @AfterAll
    void stop() {
        commands.close();
    }

    /** The beans of one kind. */
    private final class Room<F extends Fact<F>, D extends Dossier> {

        final List<UUID> ids;
        final DossierFold<F, D> fold;
        final DossierRows<F, D> dossiers;
        final DossierAnswers<F, D> answers;
        final Rebuild<?> rebuild;

        @SuppressWarnings("unchecked")
        Room(AnyRegister.Kind<F, D, ?> kind) {
            ids = Objects.requireNonNull(entries.get(kind.name()));
            fold = (DossierFold<F, D>) context.getBean(kind.name() + "DossierFold");
            dossiers = (DossierRows<F, D>) context.getBean(kind.name() + "DossierRows");
            rebuild = (Rebuild<?>) context.getBean(kind.name() + "DossierRebuild");
            answers = new DossierAnswers<>(fold, dossiers, freshness);
            long head = positions.head();
            await().atMost(Duration.ofSeconds(60)).until(() -> positions.covers(dossiers.name(), head));
        }

        List<String> rows() {
            return JdbcClient.create(POSTGRES.superuser())
                    .sql("select kept::text from %s as kept order by 1"
                            .formatted(fold.kind().table().qualified()))
                    .query((row, _) -> row.getString(1))
                    .list();
        }

        void inOneBatch(Consumer<EntryProjector<F>> facts) {
            OneBatch.of(transactions, () -> facts.accept(new EntryProjector<>(fold.records(), dossiers)));
        }

        void checkAnswers() {
            for (var id : ids) {
                assertThat(answer(id, new AsOf(Optional.empty(), Optional.empty())))
                        .as("%s", id)
                        .isEqualTo(folded(id, new AsOf(Optional.empty(), Optional.empty())));
                for (int n = 0; n < MOMENTS; n++) {
                    var then = anyMoment();
                    assertThat(answer(id, then)).as("%s %s", id, then).isEqualTo(folded(id, then));
                }
            }
        }

        Optional<D> folded(UUID id, AsOf asOf) {
            var record = fold.records().of(id).knownAt(asOf.knownAt());
            return record.isEmpty() ? Optional.empty() : fold.kind().asOf(record.history(), asOf.at(), fold.today());
        }

        Optional<D> answer(UUID id, AsOf asOf) {
            var parameters = new LinkedMultiValueMap<String, String>();
            asOf.at().ifPresent(day -> parameters.add("at", day.toString()));
            asOf.knownAt()
                    .ifPresent(known -> parameters.add("knownAt", "position:" + ((KnownAt.Position) known).position()));
            try {
                return Optional.ofNullable(
                        answers.dossier(id.toString(), parameters, null, new MockHttpServletResponse())
                                .getBody());
            } catch (QuestionRefused nothingByThen) {
                return Optional.empty();
            }
        }

        AsOf anyMoment() {
            return new AsOf(
                    random.nextInt(4) == 0
                            ? Optional.empty()
                            : Optional.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3_000))),
                    Optional.of(new KnownAt.Position(random.nextLong(positions.head() + 1))));
        }

        void damage() {
            var table = fold.kind().table();
            for (var damage : List.of(
                    "delete from %1$s where %2$s = :entry",
                    "update %1$s set dossier = null where %2$s = :entry",
                    "update %1$s set up_to = up_to + 3 where %2$s = :entry",
                    "update %1$s set dossier = (select max(dossier) from %1$s) where %2$s = :entry")) {
                JdbcClient.create(POSTGRES.superuser())
                        .sql(damage.formatted(table.qualified(), table.id()))
                        .param("entry", ids.get(random.nextInt(ids.size())))
                        .update();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("no.tunbok.query.entrydossier.AnyRegister#kinds")
    <F extends Fact<F>, D extends Dossier, I extends ListItem<I>> void a_dossier_says_what_folding_its_history_says(
            AnyRegister.Kind<F, D, I> kind) {
        var room = new Room<>(kind);
        room.checkAnswers();
        var rows = room.rows();
        assertThat(rows).hasSize(room.ids.size());

        room.inOneBatch(
                projector -> room.ids.forEach(id -> projector.told(id, room.dossiers.upTo(id) - random.nextInt(3))));
        assertThat(room.rows()).as("the same told twice").isEqualTo(rows);

        room.rebuild.run();
        assertThat(room.rows()).as("all of it made anew").isEqualTo(rows);

        room.damage();
        assertThat(room.rows()).isNotEqualTo(rows);
        room.rebuild.run();
        assertThat(room.rows()).as("what was wrong is mended").isEqualTo(rows);

        room.inOneBatch(projector -> {
            projector.startOver();
            room.ids.forEach(id -> projector.told(id, 0));
        });
        assertThat(room.rows()).as("the whole history at once").isEqualTo(rows);
        room.checkAnswers();
    }
}
