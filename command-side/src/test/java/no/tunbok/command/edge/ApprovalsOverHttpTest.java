package no.tunbok.command.edge;

import static no.tunbok.command.judgement.KeptRule.PI_17;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.tunbok.command.testkit.Keeps;
import no.tunbok.events.agreement.FrameworkAwarded;
import no.tunbok.events.agreement.JudgedOn;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.eventstore.EventType;
import no.tunbok.eventstore.StoredEvent;
import org.junit.jupiter.api.Test;

/** That approvals are asked for at the same door, and what they have to do with each other and with agreements. */
class ApprovalsOverHttpTest extends CommandsOverHttp {

    private static final int RENUMBERED = 40;

    private static final AtomicLong HOLDINGS = new AtomicLong(9_999_000_000L);

    private static final String WITHDRAWAL = "{\"occurredOn\": {\"from\": \"2021-02-01\"}, " + SOURCE + "}";

    private static final String PLAN = """
            {"occurredOn": {"from": "2021-09-01"}, "buyers": ["942402465"], "title": "Inn på tunet i Kongsberg",
             "serviceAreas": ["PRIMARY_SCHOOL"], "procurementRegime": "PART_IV_HEALTH_SOCIAL",
             "volume": {"estimatedValue": {"ore": 100, "valueAddedTax": "EXCLUDED"},
                        "maximumValue": {"ore": 100, "valueAddedTax": "EXCLUDED"}}, %s}""".formatted(SOURCE);

    private static final String AUDIT = """
            {"occurredOn": {"from": "2021-02-01"}, "auditor": "auditor-17", "plannedOn": "2021-03-01", %s}""".formatted(SOURCE);

    private final String approval = UUID.randomUUID().toString();
    private final String application = application(HOLDINGS.incrementAndGet());

    @Test
    void an_application_opens_an_approval() throws Exception {
        assertThat(apply(approval, application).statusCode()).isEqualTo(200);
        assertThat(types(approval)).containsExactly("no.tunbok.approval.ApprovalApplicationRegistered");
    }

    @Test
    @Keeps(PI_17)
    void an_auditor_is_told_of_by_a_reference() throws Exception {
        apply(approval, application);
        var assigned = asked("approvals", approval, "assign-external-audit", AUDIT);
        assertThat(assigned.statusCode()).as(assigned.body()).isEqualTo(200);
    }

    @Test
    @Keeps(value = PI_17, against = true)
    void and_never_by_name() throws Exception {
        apply(approval, application);
        assertProblem(
                asked("approvals", approval, "assign-external-audit", AUDIT.replace("auditor-17", "Kari Nordmann")),
                400,
                "invalid-command");
        assertProblem(
                asked("approvals", approval, "assign-external-audit", AUDIT.replace("auditor\":", "auditorName\":")),
                400,
                "invalid-command");
        assertThat(recorded(approval)).hasSize(1);
    }

    @Test
    void an_enterprise_has_one_approval_at_a_time_on_a_holding() throws Exception {
        apply(approval, application);
        var second = UUID.randomUUID().toString();

        var refused = apply(second, application);
        assertProblem(refused, 422, "rule-broken");
        assertThat(body(refused).get("rules").valueStream().map(rule -> rule.asString()))
                .containsExactly("PA-15");
        assertThat(recorded(second)).isEmpty();

        assertThat(asked("approvals", approval, "register-application-withdrawal", WITHDRAWAL)
                        .statusCode())
                .isEqualTo(200);
        assertThat(apply(second, application).statusCode()).isEqualTo(200);
    }

    @Test
    void it_has_it_under_its_new_numbers_too() throws Exception {
        var producerNumber = HOLDINGS.incrementAndGet();
        var newProducerNumber = HOLDINGS.incrementAndGet();
        apply(approval, application(producerNumber));
        assertThat(renumber(approval, "PRODUCER_NUMBER", producerNumber, newProducerNumber)
                        .statusCode())
                .isEqualTo(200);
        assertThat(renumber(approval, "ORGANISATION_NUMBER", 310000116, 310011223)
                        .statusCode())
                .isEqualTo(200);

        var again = application(newProducerNumber).replace("310000116", "310011223");
        assertProblem(apply(UUID.randomUUID().toString(), again), 422, "rule-broken");
        assertThat(apply(UUID.randomUUID().toString(), application(producerNumber))
                        .statusCode())
                .as("the old numbers are free")
                .isEqualTo(200);
    }

    @Test
    void it_does_not_get_the_numbers_of_another() throws Exception {
        var producerNumber = HOLDINGS.incrementAndGet();
        apply(approval, application(producerNumber));
        var other = UUID.randomUUID().toString();
        apply(other, application(producerNumber).replace("310000116", "310011223"));
        var before = recorded(approval);

        var refused = renumber(approval, "ORGANISATION_NUMBER", 310000116, 310011223);
        assertProblem(refused, 422, "rule-broken");
        assertThat(body(refused).at("/errors/0/code").asString()).isEqualTo("PA-15");
        assertThat(body(refused).at("/errors/0/pointer").asString()).isEqualTo("/newValue");
        assertThat(recorded(approval)).isEqualTo(before);

        asked("approvals", other, "register-application-withdrawal", WITHDRAWAL);
        assertThat(renumber(approval, "ORGANISATION_NUMBER", 310000116, 310011223)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void two_new_numbers_at_once_take_the_holding_that_they_make_together() throws Exception {
        for (int race = 0; race < RENUMBERED; race++) {
            var farm = UUID.randomUUID().toString();
            var producerNumber = HOLDINGS.incrementAndGet();
            var newProducerNumber = HOLDINGS.incrementAndGet();
            apply(farm, application(producerNumber));

            assertThat(atOnce(List.of(
                            () -> renumber(farm, "PRODUCER_NUMBER", producerNumber, newProducerNumber)
                                    .statusCode(),
                            () -> renumber(farm, "ORGANISATION_NUMBER", 310000116, 310011223)
                                    .statusCode())))
                    .containsOnly(200);

            var again = application(newProducerNumber).replace("310000116", "310011223");
            assertProblem(apply(UUID.randomUUID().toString(), again), 422, "rule-broken");
        }
    }

    private HttpResponse<String> renumber(String id, String kind, long before, long now) throws Exception {
        return asked("approvals", id, "update-identity", """
                {"occurredOn": {"from": "2023-01-02"}, "kind": "%s", "oldValue": "%d", "newValue": "%d",
                 "cause": "NEW_NUMBER", %s}""".formatted(kind, before, now, SOURCE));
    }

    @Test
    void an_award_says_what_was_known_of_the_approval() throws Exception {
        var agreement = UUID.randomUUID().toString();
        apply(approval, application);
        asked("agreements", agreement, "plan-agreement", PLAN);

        var awarded = asked("agreements", agreement, "register-award", """
                {"occurredOn": {"from": "2022-02-01"},
                 "participants": [{"organisationNumber": "310000116", "approvalId": "%s",
                                   "judgedOn": {"approvalId": "%s", "fact": 7, "version": 8}}],
                 "decision": {"decidedBy": {"kind": "MUNICIPALITY", "name": "Kongsberg kommune",
                                            "organisationNumber": "942402465"},
                              "grounds": "Best forhold mellom pris og kvalitet"}, %s}
                """.formatted(approval, approval, SOURCE));

        assertThat(awarded.statusCode()).as(awarded.body()).isEqualTo(200);
        assertThat(body(awarded)
                        .get("remarks")
                        .valueStream()
                        .map(remark -> remark.get("rule").asString()))
                .as("an applicant is not approved yet")
                .contains("FA-7");
        var award = (FrameworkAwarded) recorded(agreement).get(1).payload();
        assertThat(award.participants().getFirst().judgedOn())
                .as("whatever the asker said")
                .isEqualTo(new JudgedOn(ApprovalId.of(approval), 0, 1));
    }

    private List<String> types(String id) {
        return recorded(id).stream().map(StoredEvent::type).map(EventType::name).toList();
    }

    private HttpResponse<String> apply(String id, String body) throws Exception {
        return asked("approvals", id, "register-application", body);
    }

    private HttpResponse<String> asked(String collection, String id, String command, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base() + "/api/v1/" + collection + "/" + id + "/" + command))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Tunbok-Actor", "officer-7")
                .header("Tunbok-Role", "CASE_OFFICER")
                .header("Tunbok-Body", "974764687")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String application(long producerNumber) {
        return """
                {"occurredOn": {"from": "2021-01-11"}, "organisationNumber": "310000116",
                 "enterpriseName": "Eksempelgården AS", "producerNumber": "%d", "cadastralUnits": ["17/3"],
                 "address": {"street": "Eksempelveien 1", "postalCode": "8400", "place": "Sortland"},
                 "municipalityNumber": "1870", "email": "post@eksempel.example", "mobile": "+47 900 00 000",
                 "serviceAreas": ["PRIMARY_SCHOOL"], "iptSchoolCompletedOn": "2020-12-15", %s}
                """.formatted(producerNumber, SOURCE);
    }
}
