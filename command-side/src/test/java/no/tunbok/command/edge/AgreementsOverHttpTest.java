package no.tunbok.command.edge;

import static no.tunbok.command.judgement.KeptRule.FA_19;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import no.tunbok.command.testkit.Keeps;
import no.tunbok.eventstore.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That framework agreements are asked for at the same door, and that their numbers have bounds there. */
class AgreementsOverHttpTest extends CommandsOverHttp {

    private static final String PLAN = """
            {"occurredOn": {"from": "2021-09-01"}, "buyers": ["942402465"], "title": "Inn på tunet i Kongsberg",
             "serviceAreas": ["DEMENTIA_DAY_ACTIVITY"], "procurementRegime": "PART_IV_HEALTH_SOCIAL",
             "volume": {"estimatedValue": {"ore": 100, "valueAddedTax": "EXCLUDED"},
                        "maximumQuantity": {"amount": 7.5, "unit": "HOURS"}},
             "options": [{"number": 1, "months": 12}], %s}""".formatted(SOURCE);

    private static final String SIGNING = "{\"occurredOn\": {\"from\": \"2022-02-21\"}, " + SOURCE + "}";

    private static final String DIALOGUE =
            "{\"occurredOn\": {\"from\": \"2021-10-05\"}, \"interestedCount\": 7, " + SOURCE + "}";

    private static final String COMPETITION = """
            {"occurredOn": {"from": "2022-03-01"}, "callOffId": "%s", "serviceArea": "DEMENTIA_DAY_ACTIVITY",
             "invited": ["942402465"], "offered": ["942402465"], %s}""".formatted(UUID.randomUUID(), SOURCE);

    private final String agreement = UUID.randomUUID().toString();

    @Test
    void a_plan_opens_an_agreement_and_a_step_out_of_order_is_remarked_upon() throws Exception {
        var planned = asked("plan-agreement", PLAN);
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(200);

        var signed = asked("register-signing", SIGNING);
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        assertThat(recorded(agreement))
                .extracting(event -> event.type())
                .extracting(EventType::name)
                .containsExactly(
                        "no.tunbok.agreement.FrameworkPlanned",
                        "no.tunbok.agreement.FrameworkSigned",
                        "no.tunbok.agreement.RuleBroken");
    }

    @Test
    void a_fact_of_the_neighbours_agreement_is_moved_there() throws Exception {
        var neighbour = UUID.randomUUID().toString();
        asked("plan-agreement", PLAN);
        asked("register-market-dialogue", DIALOGUE);
        send(request(neighbour, "plan-agreement", PLAN));
        var annulment = """
                {"occurredOn": {"from": "2022-03-15"}, "target": 1, "reason": "WRONG_MUNICIPALITY",
                 "explanation": "the neighbour's", "orderedBy": "supervisor-2", "movedTo": "%s", %s}""".formatted(neighbour, SOURCE);

        var moved = send(request(agreement, "annul-fact", annulment).header("If-Match", "\"2\""));
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(recorded(neighbour))
                .extracting(event -> event.type())
                .extracting(EventType::name)
                .containsExactly("no.tunbok.agreement.FrameworkPlanned", "no.tunbok.agreement.FactMovedIn");
    }

    @ParameterizedTest
    @CsvSource({
        "plan-agreement, 7.5, -1, /volume/maximumQuantity/amount",
        "plan-agreement, 7.5, 0.0001, /volume/maximumQuantity/amount",
        "plan-agreement, 12, 1000001, /options/0/months",
        "plan-agreement, 942402465, 942402466, /buyers/0",
        "register-market-dialogue, 7, -1, /interestedCount",
        "register-market-dialogue, 7, 1000001, /interestedCount"
    })
    void what_no_agreement_can_hold_is_refused(String command, String right, String wrong, String field)
            throws Exception {
        var body = (command.startsWith("plan") ? PLAN : DIALOGUE).replace(right, wrong);
        var answer = asked(command, body);
        assertProblem(answer, 400, "invalid-command");
        assertThat(answer.body()).contains("\"" + field + "\"");
    }

    @Test
    @Keeps(FA_19)
    void of_a_competition_it_is_told_who_offered() throws Exception {
        asked("plan-agreement", PLAN);
        var held = asked("register-mini-competition", COMPETITION);
        assertThat(held.statusCode()).as(held.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @Keeps(value = FA_19, against = true)
    @ValueSource(strings = {"offers", "prices", "protocol"})
    void there_is_no_place_for_what_was_offered(String field) throws Exception {
        asked("plan-agreement", PLAN);
        var answer = asked(
                "register-mini-competition",
                COMPETITION.replace("{\"occurredOn\"", "{\"" + field + "\": \"450 kr\", \"occurredOn\""));
        assertProblem(answer, 400, "invalid-command");
        assertThat(answer.body()).contains("\"/" + field + "\"");
        assertThat(recorded(agreement)).hasSize(1);
    }

    private HttpResponse<String> asked(String command, String body) throws Exception {
        return send(request(agreement, command, body));
    }

    private HttpRequest.Builder request(String id, String command, String body) {
        return HttpRequest.newBuilder(URI.create(base() + "/api/v1/agreements/" + id + "/" + command))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Tunbok-Actor", "officer-7")
                .header("Tunbok-Role", "CASE_OFFICER")
                .header("Tunbok-Body", "974764687")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }
}
