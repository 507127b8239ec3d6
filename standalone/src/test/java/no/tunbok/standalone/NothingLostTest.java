package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A register that is killed while many tell it things has everything that it said it had, and has it once. */
@Timeout(240)
class NothingLostTest {

    private static final int COMMANDS = 1_000;
    private static final int KILLED_AFTER = 400;
    private static final int CLIENTS = 8;
    private static final List<String> PILOTS =
            IntStream.range(0, 8).mapToObj(_ -> UUID.randomUUID().toString()).toList();

    private static final String TOLD_AS = """
            "source": {"kind": "SYSTEM", "reference": "NothingLostTest"}, "lateReason": "Told by a test\"""";

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();

    /** One thing to be told: each is the only one with its value. */
    private record Command(int number) {

        String pilot() {
            return PILOTS.get(number % PILOTS.size());
        }

        String key() {
            return "command-" + number;
        }

        String body() {
            return """
                    {"occurredOn": {"from": "2022-06-30"}, "code": "COMMAND", "value": %d, "unit": "command", %s}""".formatted(number, TOLD_AS);
        }
    }

    /** Where the register said that it had put it. */
    private record Place(String pilot, long number) {}

    @AfterEach
    void stop_what_a_kill_left_behind() throws IOException {
        http.close();
        Postmaster.stopLeftBehind(folder.toRealPath().resolve("postgres"));
    }

    @Test
    void kill_minus_nine_in_the_middle_of_a_thousand_commands() throws Exception {
        var commands = IntStream.range(0, COMMANDS).mapToObj(Command::new).toList();

        var acknowledged = tellUntilItIsKilled(commands);
        assertThat(acknowledged).hasSizeBetween(KILLED_AFTER, COMMANDS - 1);

        var tunbok = TunbokProcess.start(folder, "--port", "0");
        try {
            var register = tunbok.address();
            var kept = told(register);
            assertThat(kept).allSatisfy((_, places) -> assertThat(places).hasSize(1));
            assertThat(acknowledged)
                    .allSatisfy((number, place) -> assertThat(kept).containsEntry(number, List.of(place)));

            var again = tell(register, new ConcurrentLinkedQueue<>(commands), new CountDownLatch(COMMANDS));
            assertThat(again).hasSize(COMMANDS).containsAllEntriesOf(acknowledged);
            assertThat(told(register))
                    .isEqualTo(again.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, told -> List.of(told.getValue()))));
        } finally {
            tunbok.stop();
        }
    }

    private Map<Integer, Place> tellUntilItIsKilled(List<Command> commands) throws Exception {
        var tunbok = TunbokProcess.start(folder, "--port", "0");
        try {
            var register = tunbok.address();
            for (var pilot : PILOTS) {
                assertThat(open(register, pilot).statusCode()).isEqualTo(200);
            }
            var untilKilled = new CountDownLatch(KILLED_AFTER);
            var killer = Thread.ofPlatform().start(() -> {
                try {
                    untilKilled.await();
                } catch (InterruptedException stopping) {
                    Thread.currentThread().interrupt();
                }
                tunbok.kill();
            });
            var acknowledged = tell(register, new ConcurrentLinkedQueue<>(commands), untilKilled);
            killer.join();
            return acknowledged;
        } finally {
            tunbok.kill();
        }
    }

    /** Several clients tell what is in the queue until it is empty or nobody answers any more. */
    private Map<Integer, Place> tell(URI register, Queue<Command> commands, CountDownLatch each) throws Exception {
        var acknowledged = new ConcurrentHashMap<Integer, Place>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var done = IntStream.range(0, CLIENTS)
                    .mapToObj(_ -> clients.submit(() -> tell(register, commands, acknowledged, each)))
                    .toList();
            for (var client : done) {
                client.get();
            }
        }
        return acknowledged;
    }

    private void tell(URI register, Queue<Command> commands, Map<Integer, Place> acknowledged, CountDownLatch each) {
        for (var command = commands.poll(); command != null; command = commands.poll()) {
            HttpResponse<String> answer;
            try {
                answer = send(register, command.pilot(), "register-indicator", command.key(), command.body());
            } catch (IOException nobodyAnswers) {
                return;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
            if (answer.statusCode() == 409) {
                commands.add(command); // still running, says the register: to be sent again with the same key
                continue;
            }
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            acknowledged.put(command.number(), place(command, answer));
            each.countDown();
        }
    }

    private Place place(Command command, HttpResponse<String> answer) {
        return new Place(
                command.pilot(),
                json.readTree(answer.body()).at("/recorded/0/number").asLong());
    }

    /** Every place at which each command's value stands in the histories. */
    private Map<Integer, List<Place>> told(URI register) throws Exception {
        var told = new ConcurrentHashMap<Integer, List<Place>>();
        for (var pilot : PILOTS) {
            var history = http.send(
                    HttpRequest.newBuilder(register.resolve("/api/v1/pilots/" + pilot + "/history"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            for (JsonNode line : json.readTree(history.body()).path("items")) {
                if (line.path("type").asString().endsWith("IndicatorMeasured")) {
                    told.computeIfAbsent(line.at("/fact/value").asInt(), _ -> new ArrayList<>())
                            .add(new Place(pilot, line.path("number").asLong()));
                }
            }
        }
        return told;
    }

    private HttpResponse<String> open(URI register, String pilot) throws IOException, InterruptedException {
        return send(register, pilot, "register-application", "open-" + pilot, """
                {"occurredOn": {"from": "2020-09-30"}, "programmeCode": "IPT-LOFTET-2", "name": "Prøve",
                 "theme": "PRIMARY_SCHOOL", "applicants": [{"kind": "COUNTY_MUNICIPALITY", "name": "Prøve"}], %s}""".formatted(TOLD_AS));
    }

    private HttpResponse<String> send(URI register, String pilot, String command, String key, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(register.resolve("/api/v1/pilots/%s/%s".formatted(pilot, command)))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .header("Tunbok-Actor", "officer-7")
                        .header("Tunbok-Role", "CASE_OFFICER")
                        .header("Tunbok-Body", "974764687")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
