package no.tunbok.standalone.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody wrote, about somebody or about something that was not known yet. */
@Timeout(240)
@ExtendWith(OneRegister.class)
class WrongWordsTest {

    /** Synthetic, with the right check digits. */
    private static final String IDENTITY_NUMBER = "010190 00083";

    private final Register register;

    WrongWordsTest(Register register) {
        this.register = register;
    }

    /** What a machine can tell is refused; a name it cannot tell from other words. */
    @Test
    void mistake_21_a_user_of_the_services_in_a_text() {
        var pilot = Pilots.started(register);
        var effect = effect(UUID.randomUUID().toString(), "Eleven " + IDENTITY_NUMBER + " trives.");
        var refused = pilot.refuses("register-effect", effect).breaks("X-9", "/statement");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem().json().toString())
                .as("it is not repeated, either")
                .doesNotContain(IDENTITY_NUMBER);

        var told = pilot.tell("register-effect", effect.replace(IDENTITY_NUMBER, "som deltok"));
        pilot.refuses("correct-fact", pilot.correction(told, "TYPO", effect)).breaks("X-9", "/instead/statement");
        pilot.refuses("annul-fact", """
                        {"occurredOn": {"from": "2025-02-03"}, "target": %d, "reason": "OTHER",
                         "explanation": "Gjaldt %s", "orderedBy": "supervisor-2"}""".formatted(told, IDENTITY_NUMBER)).breaks("X-9", "/explanation");
        assertThat(pilot.history()).noneMatch(line -> line.json().toString().contains(IDENTITY_NUMBER));
    }

    /** Nobody was wrong to report it; it is known better now, and both are told. */
    @Test
    void mistake_22_a_preliminary_result_that_research_contradicts() {
        var pilot = Pilots.started(register);
        var id = UUID.randomUUID().toString();
        var told = pilot.tell("register-effect", effect(id, "Økonomien er ikke det som hindrer."));
        var before = pilot.known();
        var revision = """
                {"occurredOn": {"from": "2023-06-01"}, "effectId": "%s", "statement": "Økonomien hindrer noen steder.",
                 "reportedBy": {"kind": "RESEARCH", "name": "Eksempelforskning"}, "basis": "RESEARCH",
                 "preliminary": false}""".formatted(id);

        pilot.refuses("revise-effect", revision).breaks("PI-12", "/preliminary");
        pilot.tell("register-research-report", """
                {"occurredOn": {"from": "2023-06-01"}, "title": "Følgeforskningen",
                 "publisher": {"kind": "RESEARCH", "name": "Eksempelforskning"}}""");
        var revised = pilot.tell("revise-effect", revision);
        var second = UUID.randomUUID().toString();
        pilot.tell("register-effect", effect(second, "Økonomien hindrer ikke i vår kommune."));

        var now = pilot.dossier().one("/effects", "/effectId", id);
        assertThat(now.text("/statement")).isEqualTo("Økonomien hindrer noen steder.");
        assertThat(now.text("/preliminary")).isEqualTo("false");
        assertThat(now.text("/basis")).isEqualTo("RESEARCH");
        assertThat(now.text("/revisions")).isEqualTo("1");
        assertThat(pilot.dossier().one("/effects", "/effectId", second).text("/basis"))
                .as("another result, with a basis of its own, stands beside it")
                .isEqualTo("SELF_REPORT");
        assertThat(pilot.on("2023-05-31").one("/effects", "/effectId", id).text("/statement"))
                .isEqualTo("Økonomien er ikke det som hindrer.");
        before.isStillToldAsItWas();
        assertThat(before.dossier().one("/effects", "/effectId", id).text("/preliminary"))
                .isEqualTo("true");
        assertThat(pilot.line(told).text("/standing")).isEqualTo("STANDS");
        assertThat(pilot.line(revised).text("/standing")).isEqualTo("STANDS");
        assertThat(pilot.line(revised).text("/fact/effectId"))
                .isEqualTo(pilot.line(told).text("/fact/effectId"));
    }

    private static String effect(String id, String statement) {
        return """
                {"occurredOn": {"from": "2023-01-12"}, "effectId": "%s", "statement": "%s", "kind": "BARRIER",
                 "reportedBy": {"kind": "COUNTY_GOVERNOR", "name": "Statsforvalteren i Nordland",
                                "organisationNumber": "974764687"},
                 "basis": "SELF_REPORT", "preliminary": true}""".formatted(id, statement);
    }
}
