package no.tunbok.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import no.tunbok.events.pilot.PilotFactAnnulled;
import no.tunbok.events.pilot.PilotFactCorrected;
import no.tunbok.events.pilot.PilotFactMovedIn;
import no.tunbok.events.pilot.PilotStarted;
import no.tunbok.events.pilot.WorkshopHeld;
import no.tunbok.eventstore.StoredEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Putting right what concerns two pilots: in both of them, or in none. */
class PuttingRightOverHttpTest extends CommandsOverHttp {

    private static final String STARTED = "{\"occurredOn\": {\"from\": \"2021-03-15\"}, " + SOURCE + "}";

    private static final String MOVE = """
            {"occurredOn": {"from": "2022-06-01"}, "target": 1, "movedTo": "%s", "reason": "WRONG_PARTY",
             "explanation": "Ført på feil pilot", "orderedBy": "supervisor-2",
            """ + SOURCE + "}";

    private final String other = UUID.randomUUID().toString();

    @BeforeEach
    void openBoth() throws Exception {
        open();
        send(command(other, "register-application", APPLICATION));
    }

    @Test
    void a_fact_goes_to_the_pilot_where_it_belongs() throws Exception {
        send(command(pilot, "start-pilot", STARTED));
        var told = recorded(pilot).get(1);

        var response = annul(MOVE.formatted(other));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(body(response).at("/alsoRecordedIn/0/id").asString()).isEqualTo(other);
        assertThat(recorded(pilot).getLast().payload()).isInstanceOf(PilotFactAnnulled.class);
        var arrived = (PilotFactMovedIn) recorded(other).get(1).payload();
        assertThat(arrived.fact()).isInstanceOf(PilotStarted.class);
        assertThat(arrived.fact().pilotId()).hasToString(other);
        assertThat(arrived.number()).isEqualTo(1);
        assertThat(arrived.toldAt()).isEqualTo(told.recordedAt());
        assertThat(List.of(pilot, other))
                .extracting(id -> recorded(id).getLast().metaData().get("causationId"))
                .as("one command has done both, or what followed from it")
                .hasSize(2)
                .containsOnly(recorded(pilot).getLast().metaData().get("causationId"));
    }

    @Test
    void a_fact_goes_nowhere_when_there_is_no_such_pilot() throws Exception {
        send(command(pilot, "start-pilot", STARTED));
        var before = recorded(pilot);

        assertProblem(annul(MOVE.formatted(UUID.randomUUID())), 404, "unknown-entry");

        assertThat(recorded(pilot)).isEqualTo(before);
    }

    @Test
    void a_joint_workshop_is_corrected_for_all_that_were_there() throws Exception {
        var workshop = """
                "workshopId": "%s", "kind": "WORKSHOP", "title": "Felles workshop i Kongsberg",
                "participatingPilots": ["%s", "%s"]""".formatted(UUID.randomUUID(), pilot, other);
        var told = send(command(
                pilot,
                "register-workshop",
                "{\"occurredOn\": {\"from\": \"2022-04-22\"}, " + workshop + ", " + SOURCE + "}"));
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);

        var correction = """
                {"occurredOn": {"from": "2022-05-02"}, "target": 1, "reason": "WRONG_DATE",
                 "explanation": "Nyhetens dato var ført som dagen", "orderedBy": "supervisor-2",
                 "instead": {"type": "no.tunbok.pilot.WorkshopHeld.1",
                             "occurredOn": {"from": "2022-04-05"}, %s}, %s}
                """.formatted(workshop, SOURCE);
        var corrected = send(command(pilot, "correct-fact", correction)
                .header("If-Match", "\"" + recorded(pilot).size() + "\""));

        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(List.of(pilot, other))
                .allSatisfy(id -> assertThat(recorded(id).stream()
                                .map(StoredEvent::payload)
                                .filter(PilotFactCorrected.class::isInstance)
                                .map(f -> (WorkshopHeld) ((PilotFactCorrected) f).instead()))
                        .singleElement()
                        .satisfies(instead -> {
                            assertThat(instead.pilotId()).hasToString(id);
                            assertThat(instead.occurredOn().from()).isEqualTo("2022-04-05");
                        }));
    }

    private HttpResponse<String> annul(String body) throws Exception {
        return send(command(pilot, "annul-fact", body)
                .header("If-Match", "\"" + recorded(pilot).size() + "\""));
    }
}
