package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import no.tunbok.command.CommandSide;
import no.tunbok.eventstore.testkit.LedgerFaults;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** Two processes of each side on one database: each of them is killed while many tell, and the others go on. */
@Timeout(240)
class KilledSidesTest {

    private static final int CLIENTS = 4;

    private static final List<String> PILOTS =
            IntStream.range(0, 4).mapToObj(_ -> UUID.randomUUID().toString()).toList();

    private static final String TOLD_AS = """
            "source": {"kind": "SYSTEM", "reference": "KilledSidesTest"}, "lateReason": "Told by a test\"""";

    /** Far more than the five seconds that it should take: a busy machine is no fault. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RealPostgres database = RealPostgres.migrated(CommandSide.TABLES, QuerySide.TABLES);
    private final List<Side> commands = new CopyOnWriteArrayList<>();
    private final List<Side> queries = new CopyOnWriteArrayList<>();

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();

    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong position = new AtomicLong(-1);
    private volatile boolean telling = true;

    @AfterEach
    void stop() throws InterruptedException {
        telling = false;
        for (var side : commands) {
            side.kill();
        }
        for (var side : queries) {
            side.kill();
        }
        http.close();
    }

    @Test
    void whichever_process_is_killed_the_others_go_on_and_nothing_is_lost_or_told_twice() throws Exception {
        startCommandSide();
        startCommandSide();
        startQuerySide();
        startQuerySide();
        for (var pilot : PILOTS) {
            send(commands.getFirst(), pilot, "register-application", "open-" + pilot, application());
        }
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                clients.execute(this::tell);
            }
            kill(commands);
            startCommandSide();
            kill(queries);
            startQuerySide();
            kill(commands);
            kill(queries);
            telling = false;
        }

        assertThat(LedgerFaults.of(database)).isEmpty();
        var values = PILOTS.stream().flatMap(pilot -> values(pilot).stream()).toList();
        assertThat(values).doesNotHaveDuplicates().containsAll(acknowledged.keySet());
        for (var pilot : PILOTS) {
            var now = ask("/api/v1/pilots/" + pilot);
            assertThat(now.body())
                    .as("the row, and the answer from the history")
                    .isEqualTo(ask("/api/v1/pilots/" + pilot + "?knownAt=position:" + position(now))
                            .body());
        }
    }

    private void startCommandSide() throws IOException {
        commands.add(Side.start(CommandSide.class, database, RealPostgres.User.COMMAND.login()));
    }

    private void startQuerySide() throws IOException {
        queries.add(Side.start(QuerySide.class, database, RealPostgres.User.QUERY.login()));
    }

    /** Kills the eldest; the others go on when a query shows what was told after that. */
    @SuppressWarnings("SystemOut") // a time is of interest, and no test of a machine
    private void kill(List<Side> sides) throws InterruptedException {
        await().atMost(PATIENCE).until(() -> acknowledged.size() > 50);
        sides.removeFirst().kill();
        long killed = System.nanoTime();
        long before = position.get();
        await().atMost(PATIENCE).until(() -> position.get() > before);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> ask("/api/v1/pilots/" + PILOTS.getFirst()).statusCode() == 200);
        System.out.printf(
                "Gone on after %d ms%n",
                Duration.ofNanos(System.nanoTime() - killed).toMillis());
    }

    /** One thing after the other; what nobody answers is told again, with the same key, to whoever is there. */
    private void tell() {
        while (telling) {
            int value = number.incrementAndGet();
            var pilot = PILOTS.get(value % PILOTS.size());
            while (telling && !tell(value, pilot)) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean tell(int value, String pilot) {
        try {
            var answer = send(
                    commands.get(value % commands.size()), pilot, "register-indicator", "value-" + value, """
                    {"occurredOn": {"from": "2022-06-30"}, "code": "COMMAND", "value": %d, "unit": "command", %s}""".formatted(
                                    value, TOLD_AS));
            Thread.sleep(20);
            if (answer.statusCode() != 200) return false;
            acknowledged.put(value, pilot);
            position.accumulateAndGet(position(answer), Math::max);
            return true;
        } catch (IOException | IndexOutOfBoundsException nobodyAnswers) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static long position(HttpResponse<?> answer) {
        return answer.headers().firstValueAsLong("Tunbok-Position").orElse(-1);
    }

    private static String application() {
        return """
                {"occurredOn": {"from": "2020-09-30"}, "programmeCode": "IPT-LOFTET-2", "name": "Prøve",
                 "theme": "PRIMARY_SCHOOL", "applicants": [{"kind": "COUNTY_MUNICIPALITY", "name": "Prøve"}], %s}""".formatted(TOLD_AS);
    }

    private List<Integer> values(String pilot) {
        try {
            return json.readTree(ask("/api/v1/pilots/" + pilot).body())
                    .path("indicators")
                    .valueStream()
                    .map(indicator -> indicator.path("value").asInt())
                    .toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopping);
        }
    }

    /** Whichever query side is left, once it knows all that was acknowledged. */
    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(queries.getLast().address() + path))
                        .header("Tunbok-Position", Long.toString(position.get()))
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(Side side, String pilot, String command, String key, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("%s/api/v1/pilots/%s/%s".formatted(side.address(), pilot, command)))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .header("Tunbok-Actor", "officer-7")
                        .header("Tunbok-Role", "CASE_OFFICER")
                        .header("Tunbok-Body", "974764687")
                        .timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
