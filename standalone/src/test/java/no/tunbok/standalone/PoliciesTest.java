package no.tunbok.standalone;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunbok.events.history.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What follows by itself when an approval is suspended, in every agreement that the provider is part of. */
@Timeout(240)
class PoliciesTest {

    private static final String NOWHERE = "10ef7e72-0002-8000-8000-000000000001";
    private static final String NOWHERES_NUMBER = "310055662";
    private static final String CALL_OFF = "10ef7e72-0005-8000-8000-000000000099";
    private static final String BLOCKED = "no.tunbok.agreement.ParticipantBlocked";
    private static final String SUSPENDED = "no.tunbok.approval.ApprovalSuspended";
    private static final String UNBLOCKED = "no.tunbok.agreement.ParticipantUnblocked";
    private static final String POLICY = "WhenApprovalEndsThenBlockParticipant";

    private final LocalDate today = LocalDate.now(Recorded.OSLO);

    @Test
    void a_suspension_blocks_the_provider_in_all_its_agreements_within_a_second_and_its_end_lets_it_in_again(
            @TempDir Path folder) {
        try (var tunbok = RunningTunbok.start(folder, true)) {
            var register = new Register(tunbok.address());
            var agreements = List.of(register.agreement(), register.agreement(), register.agreement());

            register.suspend(today.minusDays(20));
            var suspended = System.nanoTime();
            for (var agreement : agreements) {
                var told = register.await(agreement, BLOCKED);
                assertThat(told.path("source").toString()).contains(POLICY);
                assertThat(told.at("/fact/cause").asString()).isEqualTo("APPROVAL_SUSPENDED");
                assertThat(told.at("/fact/occurredOn/from").asString())
                        .isEqualTo(today.minusDays(20).toString());
                assertThat(told.at("/fact/judgedOn/approvalId").asString()).isEqualTo(NOWHERE);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - suspended)).isLessThan(Duration.ofSeconds(5));
            for (var agreement : agreements) {
                assertThat(register.participant(agreement).path("status").asString())
                        .isEqualTo("BLOCKED");
                assertThat(register.participant(agreement)
                                .path("callOffsToDecide")
                                .toString())
                        .contains(CALL_OFF);
            }

            assertThatTheChainIsToldFromEitherEnd(register, agreements);

            register.lift(today.minusDays(10));
            for (var agreement : agreements) {
                var told = register.await(agreement, UNBLOCKED);
                assertThat(told.at("/fact/occurredOn/from").asString())
                        .isEqualTo(today.minusDays(10).toString());
                assertThat(register.participant(agreement).path("callOffsToDecide"))
                        .isEmpty();
                assertThat(register.told(agreement, BLOCKED)).hasSize(1);
            }
        }
    }

    /** Command, suspension, policy, block. */
    private static void assertThatTheChainIsToldFromEitherEnd(Register register, List<String> agreements) {
        var suspended = register.told("approvals", NOWHERE, SUSPENDED).getLast();
        var blocked = agreements.stream()
                .map(agreement -> register.await(agreement, BLOCKED))
                .sorted(comparingLong(told -> told.path("position").asLong()))
                .toList();

        var down = register.ask(suspended.path("chain").asString());
        assertThat(down.path("cut").asBoolean()).isFalse();
        assertThat(down.path("items").valueStream().map(link -> link.path("eventId")))
                .startsWith(suspended.path("eventId"))
                .containsAll(blocked.stream().map(told -> told.path("eventId")).toList())
                .isSubsetOf(Stream.concat(Stream.of(suspended), register.caused(suspended, agreements))
                        .map(told -> told.path("eventId"))
                        .toList());
        var up = register.ask(blocked.getFirst().path("chain").asString()).path("items");
        assertThat(up).hasSize(2);
        var began = up.get(0);
        assertThat(began.path("eventId")).isEqualTo(suspended.path("eventId"));
        assertThat(began.path("address").asString()).isEqualTo("/api/v1/approvals/" + NOWHERE + "/history");
        assertThat(began.path("recordedBy")).isEqualTo(suspended.path("recordedBy"));
        assertThat(began.at("/cause/command").asString()).startsWith("officer-7/");
        assertThat(began.at("/cause/event").isNull()).isTrue();
        var came = up.get(1);
        assertThat(came.path("eventId")).isEqualTo(blocked.getFirst().path("eventId"));
        assertThat(came.at("/recordedBy/role").asString()).isEqualTo("SYSTEM");
        assertThat(came.at("/cause/event")).isEqualTo(suspended.path("eventId"));
        assertThat(came.at("/cause/policy").asString()).isEqualTo(POLICY);
        assertThat(came.at("/cause/command").isNull()).isTrue();
    }

    @Test
    void a_register_that_is_killed_meanwhile_does_it_once_all_the_same(@TempDir Path folder) throws Exception {
        var process = TunbokProcess.start(folder, "--port", "0", "--sample");
        var register = new Register(process.address());
        process.lineWith("Sample");
        var agreements = List.of(register.agreement(), register.agreement(), register.agreement());
        register.suspend(today.minusDays(20));
        process.kill();

        process = TunbokProcess.start(folder, "--port", "0");
        register = new Register(process.address());
        for (var agreement : agreements) {
            register.await(agreement, BLOCKED);
        }
        process.kill();

        process = TunbokProcess.start(folder, "--port", "0");
        register = new Register(process.address());
        register.lift(today.minusDays(10));
        for (var agreement : agreements) {
            register.await(agreement, UNBLOCKED);
            assertThat(register.told(agreement, BLOCKED)).hasSize(1);
            assertThat(register.told(agreement, UNBLOCKED)).hasSize(1);
        }
        process.stop();
    }

    /** A register as a case officer of the municipality, and one of the foundation, speaks with it. */
    private static final class Register {

        private static final String SOURCE = """
                "source": {"kind": "MINUTES", "reference": "SYNTHETIC"}, "lateReason": "SYNTHETIC"}""";

        private final Reader reader;
        private final URI address;

        Register(URI address) {
            this.address = address;
            this.reader = new Reader(address);
        }

        /** In force, with a call-off that runs. */
        String agreement() {
            var id = UUID.randomUUID().toString();
            tell("agreements", id, "plan-agreement", """
                    {"occurredOn": {"from": "%s"}, "buyers": ["942402465"], "title": "SYNTHETIC",
                     "serviceAreas": ["WORK_TRAINING"], "procurementRegime": "PART_IV_HEALTH_SOCIAL",
                     "volume": {"estimatedValue": {"ore": 300000000, "valueAddedTax": "EXCLUDED"},
                                "maximumValue": {"ore": 400000000, "valueAddedTax": "EXCLUDED"}},
                     "plannedTerm": {"from": "%s", "to": "%s"}, "options": [],""".formatted(ago(200), ago(100), ago(-300)));
            tell("agreements", id, "register-award", """
                    {"occurredOn": {"from": "%s"},
                     "participants": [{"organisationNumber": "%s", "approvalId": "%s", "serviceAreas": []}],
                     "decision": {"decidedBy": {"kind": "MUNICIPALITY", "name": "Kongsberg kommune",
                                                "organisationNumber": "942402465"},
                                  "grounds": "SYNTHETIC"},""".formatted(ago(110), NOWHERES_NUMBER, NOWHERE));
            tell("agreements", id, "register-entry-into-force", """
                    {"occurredOn": {"from": "%s"}, "lastDay": "%s",""".formatted(ago(100), ago(-300)));
            tell("agreements", id, "register-call-off", """
                    {"occurredOn": {"from": "%s"}, "callOffId": "%s", "buyer": "942402465", "participant": "%s",
                     "serviceArea": "WORK_TRAINING", "quantity": {"amount": 2, "unit": "PLACES"},
                     "value": {"ore": 1000000, "valueAddedTax": "EXCLUDED"},
                     "period": {"from": "%s", "to": "%s"}, "method": "RANKING",""".formatted(
                            ago(90), CALL_OFF, NOWHERES_NUMBER, ago(80), ago(-200)));
            return id;
        }

        void suspend(LocalDate day) {
            tell("approvals", NOWHERE, "register-suspension", """
                    {"occurredOn": {"from": "%1$s"}, "effectiveFrom": "%1$s", "condition": "SYNTHETIC",
                     "decision": {"decidedBy": {"kind": "FOUNDATION", "name": "Stiftelsen Norsk Mat"},
                                  "grounds": "SYNTHETIC"},""".formatted(day));
        }

        void lift(LocalDate day) {
            tell("approvals", NOWHERE, "register-lifted-suspension", """
                    {"occurredOn": {"from": "%s"},
                     "decision": {"decidedBy": {"kind": "FOUNDATION", "name": "Stiftelsen Norsk Mat"},
                                  "grounds": "SYNTHETIC"},""".formatted(day));
        }

        JsonNode ask(String address) {
            return reader.ask(address);
        }

        /** By its own word, in any of the agreements that there are. */
        Stream<JsonNode> caused(JsonNode cause, List<String> ours) {
            return Stream.concat(
                            ours.stream(),
                            reader.ask("/api/v1/agreements?limit=200")
                                    .path("items")
                                    .valueStream()
                                    .map(one -> one.path("id").asString()))
                    .distinct()
                    .flatMap(agreement -> reader.ask("/api/v1/agreements/" + agreement + "/history")
                            .path("items")
                            .valueStream())
                    .filter(told -> told.path("causationId").equals(cause.path("eventId")));
        }

        List<JsonNode> told(String agreement, String type) {
            return told("agreements", agreement, type);
        }

        List<JsonNode> told(String collection, String id, String type) {
            return reader.ask("/api/v1/" + collection + "/" + id + "/history")
                    .path("items")
                    .valueStream()
                    .filter(line -> line.path("type").asString().equals(type))
                    .toList();
        }

        JsonNode await(String agreement, String type) {
            var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (System.nanoTime() < end) {
                var told = told(agreement, type);
                if (!told.isEmpty()) {
                    reader.hasSeen(told.getFirst());
                    return told.getFirst();
                }
                Thread.onSpinWait();
            }
            throw new AssertionError(type + " is never told of " + agreement);
        }

        JsonNode participant(String agreement) {
            return reader.ask("/api/v1/agreements/" + agreement).at("/participants/0");
        }

        private void tell(String collection, String id, String command, String bodyWithoutSource) {
            var answer = reader.send(
                    HttpRequest.newBuilder(address.resolve("/api/v1/%s/%s/%s".formatted(collection, id, command)))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("Tunbok-Actor", "officer-7")
                            .header("Tunbok-Role", "CASE_OFFICER")
                            .header("Tunbok-Body", "942402465")
                            .POST(HttpRequest.BodyPublishers.ofString(bodyWithoutSource + SOURCE)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            reader.hasSeen(answer);
        }

        private static LocalDate ago(int days) {
            return LocalDate.now(Recorded.OSLO).minusDays(days);
        }
    }
}
