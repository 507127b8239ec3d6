package no.tunbok.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That the grants of a programme are counted together, whichever pilots they are given to (PI-4). */
class ProgrammeFrameOverHttpTest extends CommandsOverHttp {

    private static final String DECISION = """
            "decision": {"decidedBy": {"kind": "STATE_AGENCY", "name": "Landbruksdirektoratet"},
                         "grounds": "Den beste søknaden"}""";

    private final String second = UUID.randomUUID().toString();

    @BeforeEach
    void two_apply() throws Exception {
        forget_grants();
        open();
        send(command(second, "register-application", APPLICATION.replace("PRIMARY_SCHOOL", "DEMENTIA_CARE")));
    }

    /** There is one programme for all tests, also those of others. */
    @AfterEach
    void forget_grants() {
        JdbcClient.create(DATABASE.superuser())
                .sql("delete from command_side.pilot_theme")
                .update();
    }

    @Test
    void who_goes_beyond_the_frame_is_told_and_who_goes_back_under_it_is_not() throws Exception {
        assertThat(remarks(pilot, "register-grant-award", grant(6_000_000))).isEmpty();
        assertThat(remarks(second, "register-grant-award", grant(4_000_000))).isEmpty();

        assertThat(remarks(pilot, "register-grant-adjustment", change(1))).containsExactly("PI-4");
        assertThat(remarks(pilot, "register-grant-adjustment", change(-1))).isEmpty();
        assertThat(remarks(second, "register-grant-adjustment", change(1))).containsExactly("PI-4");
    }

    @Test
    void what_was_granted_to_one_that_is_broken_off_was_granted_all_the_same() throws Exception {
        remarks(second, "register-grant-award", grant(4_000_000));
        assertThat(remarks(
                        second,
                        "register-discontinuation",
                        "{\"occurredOn\": {\"from\": \"2021-03-01\"}, " + DECISION + ", " + SOURCE + "}"))
                .isEmpty();
        assertThat(remarks(pilot, "register-grant-award", grant(6_000_001))).containsExactly("PI-4");
    }

    @Test
    void a_correction_counts_instead_of_what_it_corrects() throws Exception {
        assertThat(remarks(pilot, "register-grant-award", grant(10_000_000))).isEmpty();
        assertThat(remarks(pilot, "correct-fact", correction(1, grant(9_000_000))))
                .isEmpty();
        assertThat(remarks(second, "register-grant-award", grant(1_000_000))).isEmpty();
        assertThat(remarks(pilot, "correct-fact", correction(1, grant(9_000_001))))
                .containsExactly("PI-4");
    }

    private List<String> remarks(String id, String command, String body) throws Exception {
        var response = send(command(id, command, body)
                .header("If-Match", "\"" + recorded(id).size() + "\""));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return body(response)
                .get("remarks")
                .valueStream()
                .map(remark -> remark.get("rule").asString())
                .toList();
    }

    private static String grant(long kroner) {
        return """
                {"occurredOn": {"from": "2020-11-03"}, "amount": {"ore": %d, "valueAddedTax": "NOT_APPLICABLE"},
                 "owners": [{"kind": "COUNTY_GOVERNOR", "name": "Fylkesmannen i Nordland",
                             "organisationNumber": "974764687"}],
                 "period": {"from": "2020-11-01", "to": "2022-11-01"}, "conditions": [], %s, %s}
                """.formatted(kroner * 100, DECISION, SOURCE);
    }

    private static String change(long kroner) {
        return """
                {"occurredOn": {"from": "2021-02-01"}, "delta": {"ore": %d, "valueAddedTax": "NOT_APPLICABLE"}, %s, %s}
                """.formatted(kroner * 100, DECISION, SOURCE);
    }

    private static String correction(int target, String grant) {
        var instead = grant.replace(", " + SOURCE, "")
                .replace("{\"occ", "{\"type\": \"no.tunbok.pilot.PilotGrantAwarded.1\", \"occ");
        return """
                {"occurredOn": {"from": "2021-03-01"}, "target": %d, "instead": %s, "reason": "WRONG_AMOUNT",
                 "explanation": "The letter says so", "orderedBy": "supervisor-2", %s}
                """.formatted(target, instead, SOURCE);
    }
}
