package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.tunbok.command.CommandSide;
import no.tunbok.command.policy.LookScheduler;
import no.tunbok.events.history.Recorded;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sample, told on the days on which it happened, from 2020 to 2030: what days bring, they bring on their day and once. */
@Timeout(600)
class TenYearsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    /** For a week the register stands still. */
    private static final LocalDate STOPPED = LocalDate.of(2023, 7, 29);

    private static final LocalDate STARTED_AGAIN = LocalDate.of(2023, 8, 5);

    private static final RealPostgres DATABASE = RealPostgres.migrated(CommandSide.TABLES, QuerySide.TABLES);

    private final JsonMapper json = JsonMapper.shared();
    private final MovableClock clock = new MovableClock(midnight(FIRST));
    private final Map<String, Map<String, Long>> numbers = new HashMap<>();

    /** One day's commands, of whatever sample. */
    private record Told(Sample sample, Sample.Command command, LocalDate day) {}

    @Test
    void everything_that_a_day_brings_is_told_on_that_day_and_once() throws Exception {
        var toTell = new ArrayList<>(Sample.all().stream()
                .map(TenYearsTest::toldWithoutItsSourcesDay)
                .flatMap(sample -> sample.commands().stream().map(command -> new Told(sample, command, day(command))))
                .sorted(Comparator.comparing(Told::day))
                .toList());
        var application = start();
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            clock.now = midnight(day);
            if (day.equals(STOPPED)) application.close();
            if (!day.isBefore(STOPPED) && day.isBefore(STARTED_AGAIN)) continue;
            if (day.equals(STARTED_AGAIN)) application = start();
            settle(application);
            clock.now = midnight(day).plus(Duration.ofHours(9));
            while (!toTell.isEmpty() && !toTell.getFirst().day().isAfter(day)) {
                tell(application, toTell.removeFirst());
            }
            settle(application);
        }
        assertThat(toTell).isEmpty();
        assertToldOnItsDayAndOnce();
        application.close();
    }

    private void assertToldOnItsDayAndOnce() {
        var once = new HashSet<String>();
        var told = byItself();
        assertThat(told).hasSizeGreaterThan(20);
        for (var fact : told) {
            var body = json.readTree(fact.payload());
            var due = LocalDate.parse(body.at("/occurredOn/from").asString());
            if (fact.type().matches(".*[.](CeilingNeared|FrameworkExhausted)"))
                due = due.plusDays(1); // once the day is over
            var expected = due.isBefore(STOPPED) || !due.isBefore(STARTED_AGAIN) ? due : STARTED_AGAIN;
            assertThat(LocalDate.ofInstant(Instant.parse(fact.at()), Recorded.OSLO))
                    .as(fact.toString())
                    .isEqualTo(expected);
            assertThat(once.add(fact.entry() + fact.type() + body))
                    .as(fact.toString())
                    .isTrue();
        }
        assertThat(told)
                .as("the end of Kongsberg's agreement is told by the sample, a farm's end by the register")
                .extracting(Fact::type)
                .contains("no.tunbok.agreement.ParticipantBlocked");
    }

    private record Fact(String entry, String type, String at, String payload) {}

    private static List<Fact> byItself() {
        return JdbcClient.create(DATABASE.superuser())
                .sql("""
                        select aggregate_identifier as entry, payload_type as type, recorded_at as at,
                               convert_from(payload, 'UTF8') as payload
                        from event_store.event
                        where convert_from(metadata, 'UTF8')::jsonb ->> 'actor' = 'tunbok'
                          and payload_type not like '%RuleBroken'
                        order by id""")
                .query((row, _) -> new Fact(
                        row.getString("entry"), row.getString("type"), row.getString("at"), row.getString("payload")))
                .list();
    }

    private ConfigurableApplicationContext start() {
        var arguments = DATABASE.springProperties(RealPostgres.User.BOTH).entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        return new SpringApplicationBuilder(Standalone.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                .run(Stream.concat(arguments, Stream.of("--server.port=0", "--server.address=127.0.0.1"))
                        .toArray(String[]::new));
    }

    /** Until nothing is left to be done. */
    private void settle(ConfigurableApplicationContext application) throws InterruptedException {
        var database = JdbcClient.create(DATABASE.superuser());
        var scheduler = application.getBean(LookScheduler.class);
        while (!database.sql("""
                        select (select max(id) from event_store.event) is not distinct from (select max(event) from event_store.ledger)
                           and coalesce((select position from event_store.processor_status where processor = 'policies'), -1)
                               = (select coalesce(max(position), -1) from event_store.ledger)
                           and not exists (select from command_side.scheduled_task where execution_time <= :now)""")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Boolean.class)
                .single()) {
            scheduler.lookNow();
            Thread.sleep(5);
        }
    }

    private void tell(ConfigurableApplicationContext application, Told told) {
        var port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
        var command = told.command();
        try (var client = new SampleClient(List.of(told.sample()), URI.create("http://127.0.0.1:" + port))) {
            var renumbered = new Sample.Command(
                    command.entry(),
                    command.command(),
                    command.key(),
                    command.source(),
                    command.derived(),
                    renumbered(command));
            remember(command, client.tell(told.sample(), renumbered));
        }
    }

    /** What the register tells by itself has numbers, too: those of other facts are not those of the sample. */
    private ObjectNode renumbered(Sample.Command command) {
        var body = command.body().deepCopy();
        var told = numbers.getOrDefault(command.entry(), Map.of());
        if (body.has("basisAudit")) body.put("basisAudit", told.get("register-external-audit"));
        if (body.has("appeal")) body.put("appeal", told.get("register-appeal"));
        if (body.path("decision").isNumber()) body.put("decision", told.get("decision"));
        return body;
    }

    private void remember(Sample.Command command, HttpResponse<String> answer) {
        long number = json.readTree(answer.body()).at("/recorded/0/number").asLong();
        var told = numbers.computeIfAbsent(command.entry(), _ -> new HashMap<>());
        told.put(command.command(), number);
        if (command.body().path("decision").isObject()) told.put("decision", number);
    }

    /** Told on its day, before its source was published. */
    private static Sample toldWithoutItsSourcesDay(Sample sample) {
        var sources = new HashMap<String, ObjectNode>();
        sample.sources().forEach((name, source) -> {
            var told = source.deepCopy();
            told.remove("publishedOn");
            sources.put(name, told);
        });
        return new Sample(
                sample.about(), sample.collection(), sample.lateReason(), sources, sample.entries(), sample.commands());
    }

    /** The first day on which it can be told: the last on which it may have happened. */
    private static LocalDate day(Sample.Command command) {
        var occurred = command.body().path("occurredOn");
        JsonNode to = occurred.has("to") ? occurred.path("to") : occurred.path("from");
        var day = LocalDate.parse(to.asString());
        return day.isBefore(FIRST) ? FIRST : day;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Recorded.OSLO).toInstant();
    }

    /** A clock that stands still until it is moved. */
    private static final class MovableClock extends Clock {

        private volatile Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            return this;
        }
    }
}
