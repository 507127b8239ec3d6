package no.tunbok.query.entrydossier;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import no.tunbok.events.history.Fact;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import no.tunbok.query.asof.AsOf;
import no.tunbok.query.asof.KnownAt;
import no.tunbok.query.entryperiod.Period;
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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Every list, as of any day, as known at any moment, says what folding every history says: whatever was told, in whatever
 * order, however often it is delivered, and when all rows are made anew.
 */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsOfThePastTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final int ENTRIES = Integer.getInteger("property.entries", 30);
    private static final int QUESTIONS = Integer.getInteger("property.questions", 60);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Random random = new Random(Long.getLong("property.seed", 11));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Positions positions;

    @Autowired
    private PlatformTransactionManager transactions;

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
    private final class Room<F extends Fact<F>, D extends Dossier, I extends ListItem<I>> {

        final AnyRegister.Kind<F, D, I> kind;
        final DossierFold<F, D> fold;
        final ListRows<F, D, I> lists;
        final Rebuild<?> rebuild;

        @SuppressWarnings("unchecked")
        Room(AnyRegister.Kind<F, D, I> kind) {
            this.kind = kind;
            fold = (DossierFold<F, D>) context.getBean(kind.name() + "DossierFold");
            lists = (ListRows<F, D, I>) context.getBean(kind.name() + "ListRows");
            rebuild = (Rebuild<?>) context.getBean(kind.name() + "ListRebuild");
            long head = positions.head();
            await().atMost(Duration.ofSeconds(60)).until(() -> positions.covers(lists.name(), head));
        }

        List<UUID> entries() {
            return Objects.requireNonNull(entries.get(kind.name()));
        }

        List<String> rows() {
            return JdbcClient.create(POSTGRES.superuser())
                    .sql("select kept::text from %s as kept union all select listed::text from %s as listed order by 1"
                            .formatted(
                                    lists.kind().table().periods(),
                                    lists.kind().table().listed()))
                    .query((row, _) -> row.getString(1))
                    .list();
        }

        void inOneBatch(Consumer<EntryProjector<F>> facts) {
            OneBatch.of(transactions, () -> facts.accept(new EntryProjector<>(fold.records(), lists)));
        }

        /** Page by page. */
        List<I> listed(AsOf asOf, List<Facet.Wanted<D>> wanted, ListOrder order) {
            var all = new ArrayList<I>();
            var after = Optional.<Cursor>empty();
            do {
                var asked = new ListQuestion<>(wanted, order, after, 7);
                var page = lists.page(asked, asOf, TODAY);
                page.stream().limit(7).map(ListRows.Listed::item).forEach(all::add);
                after = page.size() > 7 ? Cursor.read(page.get(6).place().text(order), order) : Optional.empty();
            } while (after.isPresent());
            return all;
        }

        /** Every entry's history, folded. */
        Map<UUID, D> folded(AsOf asOf) {
            var folded = new LinkedHashMap<UUID, D>();
            for (var id : entries()) {
                var history = fold.records().of(id).knownAt(asOf.knownAt()).history();
                fold.kind().asOf(history, asOf.at(), TODAY).ifPresent(dossier -> folded.put(id, dossier));
            }
            return folded;
        }

        List<I> expected(AsOf asOf, List<Facet.Wanted<D>> wanted) {
            var exactly = taken(asOf, wanted, Facet.Care.EXACTLY);
            var items = exactly.isEmpty() ? taken(asOf, wanted, Facet.Care.NEARLY) : exactly;
            var names = items.values().stream()
                    .map(dossier -> dossier.name() == null ? "" : Cursor.sortable(dossier.name()))
                    .toArray(String[]::new);
            var ids = items.keySet().stream().map(UUID::toString).toArray(String[]::new);
            return JdbcClient.create(POSTGRES.superuser())
                    .sql("""
                            select id from unnest(:names::text[], :ids::uuid[]) as given (name, id)
                            order by name collate "nb-x-icu", id
                            """)
                    .param("names", names)
                    .param("ids", ids)
                    .query(UUID.class)
                    .list()
                    .stream()
                    .map(id -> lists.kind().item(Objects.requireNonNull(items.get(id))))
                    .toList();
        }

        Map<UUID, D> taken(AsOf asOf, List<Facet.Wanted<D>> wanted, Facet.Care care) {
            return folded(asOf).entrySet().stream()
                    .filter(entry -> wanted.stream().allMatch(w -> takes(w, entry.getValue(), care)))
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        /** By the last fact with which the day came to read as it does. */
        List<I> expectedByChange(AsOf asOf) {
            var columns = new ListColumns<>(lists.kind());
            var day = asOf.at().orElse(lists.kind().lastDay(TODAY));
            var changed = new TreeMap<Long, UUID>();
            var folded = folded(asOf);
            for (var id : folded.keySet()) {
                var told = fold.records().of(id).knownAt(asOf.knownAt()).told();
                var reading = columns.on(told.history(), day);
                int facts = told.length();
                while (facts > 0 && columns.on(told.beginning(facts - 1), day).equals(reading)) {
                    facts--;
                }
                changed.put(told.known().get(facts - 1).position(), id);
            }
            return changed.values().stream()
                    .map(id -> lists.kind().item(Objects.requireNonNull(folded.get(id))))
                    .toList();
        }

        boolean takes(Facet.Wanted<D> wanted, D dossier, Facet.Care care) {
            var has = wanted.facet().of().apply(dossier);
            return wanted.value()
                    .map(value -> switch (wanted.facet().form()) {
                        case ONE, SEVERAL -> has.contains(value);
                        case WORDS -> has.stream().anyMatch(text -> speaksOf(text, value, care));
                        case BEFORE -> has.stream().anyMatch(day -> day.compareTo(value) < 0);
                    })
                    .orElse(true);
        }

        /** Whether it does is for the database to say, here of one text alone. */
        boolean speaksOf(String text, String words, Facet.Care care) {
            return JdbcClient.create(POSTGRES.superuser())
                    .sql("select %s from (select :text::text as words) as told"
                            .formatted(
                                    care == Facet.Care.EXACTLY
                                            ? Facet.Form.WORDS.condition("words")
                                            : Facet.Form.WORDS.nearly("words")))
                    .param("text", text)
                    .param("words", words)
                    .query(Boolean.class)
                    .single();
        }

        /** By the first day on which something is due; only those of which something is. */
        List<I> expectedByDueDay(AsOf asOf) {
            var due = lists.kind().table().facets().stream()
                    .filter(facet -> facet.form() == Facet.Form.BEFORE)
                    .findFirst()
                    .orElseThrow();
            return folded(asOf).entrySet().stream()
                    .filter(entry -> !due.of().apply(entry.getValue()).isEmpty())
                    .sorted(Comparator.comparing((Map.Entry<UUID, D> entry) ->
                                    due.of().apply(entry.getValue()).getFirst())
                            .thenComparing(entry -> entry.getKey().toString()))
                    .map(entry -> lists.kind().item(entry.getValue()))
                    .toList();
        }

        AsOf anyMoment() {
            var at = random.nextInt(5) == 0 ? Optional.<LocalDate>empty() : Optional.of(anyDay());
            var known = switch (random.nextInt(4)) {
                case 0 -> Optional.<KnownAt>empty();
                case 1 -> Optional.<KnownAt>of(new KnownAt.Position(random.nextLong(positions.head() + 1)));
                default -> {
                    var told = JdbcClient.create(POSTGRES.superuser())
                            .sql("select recorded_at from event_store.event order by random() limit 1")
                            .query(String.class)
                            .single();
                    yield Optional.<KnownAt>of(
                            new KnownAt.Moment(Instant.parse(told).plusNanos(random.nextInt(-1, 2) * 500_000L)));
                }
            };
            return new AsOf(at, known);
        }

        LocalDate anyDay() {
            return switch (random.nextInt(12)) {
                case 0 -> LocalDate.of(1900, 1, 1);
                case 1 -> LocalDate.of(2199, 12, 31);
                default -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3_000));
            };
        }

        List<Facet.Wanted<D>> anyFilter(AsOf asOf) {
            var dossiers = List.copyOf(folded(asOf).values());
            return lists.kind().table().facets().stream()
                    .map(facet -> {
                        var values = dossiers.isEmpty()
                                ? List.<String>of()
                                : facet.of().apply(dossiers.get(random.nextInt(dossiers.size())));
                        return new Facet.Wanted<>(
                                facet,
                                values.isEmpty() || random.nextInt(5) > 0
                                        ? Optional.empty()
                                        : Optional.of(asked(facet, values.get(random.nextInt(values.size())))));
                    })
                    .toList();
        }

        /** Of a text a word or two, written well or nearly so. */
        String asked(Facet<D> facet, String value) {
            if (facet.form() != Facet.Form.WORDS) return value;
            var words = value.strip().split("\\s+");
            int first = random.nextInt(words.length);
            var some = String.join(
                    " ", Arrays.copyOfRange(words, first, Math.min(words.length, first + 1 + random.nextInt(2))));
            if (some.isEmpty()) return "gård";
            int left = random.nextInt(some.length());
            return random.nextBoolean() || some.length() < 4
                    ? some
                    : some.substring(0, left) + some.substring(left + 1);
        }

        void checkAnswers() {
            for (int n = 0; n < QUESTIONS; n++) {
                var asOf = anyMoment();
                var wanted = anyFilter(asOf);
                var expected = expected(asOf, wanted);
                assertThat(listed(asOf, wanted, ListOrder.NAME))
                        .as("%s %s", asOf, wanted)
                        .isEqualTo(expected);
                assertThat(listed(asOf, wanted, ListOrder.NAME_BACKWARDS)).isEqualTo(expected.reversed());
                var byChange = expectedByChange(asOf);
                assertThat(listed(asOf, List.of(), ListOrder.CHANGED))
                        .as("%s", asOf)
                        .isEqualTo(byChange);
                assertThat(listed(asOf, List.of(), ListOrder.CHANGED_BACKWARDS)).isEqualTo(byChange.reversed());
                assertThat(listed(asOf, List.of(), ListOrder.DUE))
                        .as("%s", asOf)
                        .isEqualTo(expectedByDueDay(asOf));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("no.tunbok.query.entrydossier.AnyRegister#kinds")
    <F extends Fact<F>, D extends Dossier, I extends ListItem<I>> void a_list_says_what_folding_every_history_says(
            AnyRegister.Kind<F, D, I> kind) {
        var room = new Room<>(kind);
        room.checkAnswers();
        var rows = room.rows();
        assertThat(rows).isNotEmpty();

        room.inOneBatch(projector ->
                room.entries().forEach(id -> projector.told(id, room.lists.upTo(id) - random.nextInt(3))));
        assertThat(room.rows()).as("the same told twice").isEqualTo(rows);

        room.rebuild.run();
        assertThat(room.rows()).as("all of it made anew").isEqualTo(rows);

        damage(room);
        room.rebuild.run();
        assertThat(room.rows()).as("what was wrong is mended").isEqualTo(rows);

        room.inOneBatch(projector -> {
            projector.startOver();
            room.entries().forEach(id -> projector.told(id, 0));
        });
        assertThat(room.rows()).as("the whole history at once").isEqualTo(rows);
        room.checkAnswers();
    }

    private void damage(Room<?, ?, ?> room) {
        var table = room.lists.kind().table();
        for (var damage : List.of(
                "delete from %1$s where entry = :entry",
                "delete from %2$s where entry = :entry",
                "update %2$s set up_to = up_to + 3 where entry = :entry",
                "insert into %2$s values (gen_random_uuid(), 3)",
                "update %1$s set item = '{}' where entry = :entry",
                "update %1$s set known = int8range(lower(known), upper(known) + 1) where entry = :entry and upper_inf(known)")) {
            JdbcClient.create(POSTGRES.superuser())
                    .sql(damage.formatted(table.periods(), table.listed()))
                    .param(
                            "entry",
                            room.entries().get(random.nextInt(room.entries().size())))
                    .update();
        }
    }

    /** The days on which nothing turns are the days between, and so the rows grow with what changes. */
    @ParameterizedTest
    @MethodSource("no.tunbok.query.entrydossier.AnyRegister#kinds")
    <F extends Fact<F>, D extends Dossier, I extends ListItem<I>> void periods_never_overlap_and_none_is_without_need(
            AnyRegister.Kind<F, D, I> kind) {
        var room = new Room<>(kind);
        for (var id : room.entries()) {
            var told = room.fold.records().of(id).told();
            var periods = room.lists.columns(id, told).periods();
            for (var one : periods) {
                assertThat(periods)
                        .filteredOn(other -> other.until() != null
                                && other.until().equals(one.since())
                                && other.from().equals(one.from())
                                && other.end().equals(one.end()))
                        .extracting(Period::reading)
                        .doesNotContain(one.reading());
            }
        }
    }
}
