package no.tunbok.standalone.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What came of it was something else, or nothing, or was decided anew. */
@Timeout(240)
@ExtendWith(OneRegister.class)
class WrongOutcomeTest {

    private final Register register;

    WrongOutcomeTest(Register register) {
        this.register = register;
    }

    @Test
    void mistake_10_a_deviation_closed_on_the_wrong_line_by_the_wrong_role() {
        var farm = Farms.audited(register, "Avviksgården");
        var fence = raise(farm, "11.1.4");
        var forms = raise(farm, "11.3");
        var told = farm.tell("close-deviation", closing("2021-04-01", fence, "OFFICE"));
        var before = farm.known();

        var annulment = farm.annul(told, "WRONG_OUTCOME");
        farm.tell("close-deviation", closing("2021-04-01", forms, "AUDITOR"));

        var open = farm.on("2021-04-15").one("/deviations", "/deviationId", fence);
        assertThat(open.has("/closedOn")).isFalse();
        assertThat(open.text("/overdue")).isEqualTo("true");
        assertThat(open.text("/raisedOn/from")).isEqualTo("2021-03-10");
        assertThat(open.text("/closingDeadline"))
                .as("it has been open all the time")
                .isEqualTo("2021-04-10");
        assertThat(farm.dossier().one("/deviations", "/deviationId", forms).text("/closedOn/from"))
                .isEqualTo("2021-04-01");
        before.isStillToldAsItWas();
        var closed = before.on("2021-04-15").one("/deviations", "/deviationId", fence);
        assertThat(closed.text("/closedOn/from")).isEqualTo("2021-04-01");
        assertThat(closed.text("/overdue")).isEqualTo("false");
        farm.showsThatItWasAnnulled(told, annulment);
        assertThat(farm.line(told).text("/fact/verifiedBy")).isEqualTo("OFFICE");
        farm.tell("close-deviation", closing("2021-04-20", fence, "AUDITOR"));
        assertThat(farm.dossier().one("/deviations", "/deviationId", fence).text("/closedOn/from"))
                .as("it can be closed, once it is")
                .isEqualTo("2021-04-20");
    }

    private static String raise(Entry farm, String checklistPoint) {
        var deviation = UUID.randomUUID().toString();
        farm.tell("raise-deviation", """
                {"occurredOn": {"from": "2021-03-10"}, "deviationId": "%s", "checklistPoint": "%s", "severity": "MAJOR",
                 "origin": "EXTERNAL", "closingDeadline": "2021-04-10", "description": "Som rapporten sier."}""".formatted(deviation, checklistPoint));
        return deviation;
    }

    private static String closing(String day, String deviation, String by) {
        return "{\"occurredOn\": {\"from\": \"%s\"}, \"deviationId\": \"%s\", \"verifiedBy\": \"%s\"}"
                .formatted(day, deviation, by);
    }

    @Test
    void mistake_11_a_self_audit_taken_for_done_because_the_auditor_came() {
        var farm = Farms.approved(register, "Revisjonsgården");
        var told = farm.tell("register-self-audit", Farms.selfAudit("2022-02-10"));
        var before = farm.known();

        var annulment = farm.annul(told, "WRONG_OUTCOME");
        var visit = farm.tell("register-external-audit", Farms.externalAudit("2022-02-10", "PERIODIC"));

        var due = farm.on("2022-05-01").one("/deadlines", "/kind", "SELF_AUDIT");
        assertThat(due.text("/dueOn")).as("PA-9").isEqualTo("2022-02-15");
        assertThat(due.text("/overdue")).isEqualTo("true");
        assertThat(farm.on("2022-05-01")
                        .one("/deadlines", "/kind", "EXTERNAL_AUDIT")
                        .text("/dueOn"))
                .isEqualTo("2024-02-10");
        assertThat(farm.on("2022-05-01").text("/validKsl")).isEqualTo("false");
        before.isStillToldAsItWas();
        var dueAsKnown = before.on("2022-05-01").one("/deadlines", "/kind", "SELF_AUDIT");
        assertThat(dueAsKnown.text("/dueOn")).isEqualTo("2023-02-10");
        assertThat(dueAsKnown.text("/overdue")).isEqualTo("false");
        assertThat(before.on("2022-05-01").text("/validKsl")).isEqualTo("true");
        farm.showsThatItWasAnnulled(told, annulment);
        assertThat(farm.line(annulment).text("/fact/reason")).isEqualTo("WRONG_OUTCOME");
        assertThat(farm.line(visit).text("/standing")).isEqualTo("STANDS");
    }

    @Test
    void mistake_12_a_withdrawal_for_a_farm_that_gave_its_approval_up() {
        var farm = Farms.approved(register, "Pensjonistgården");
        var told = farm.tell("register-withdrawal", """
                {"occurredOn": {"from": "2024-02-01"}, "effectiveFrom": "2024-03-01",
                 "decision": {"decidedBy": {"kind": "FOUNDATION", "name": "Stiftelsen Norsk Mat"},
                              "grounds": "Gården er ikke lenger i drift."}}""");
        var before = farm.known();

        var annulment = farm.annul(told, "WRONG_OUTCOME");
        var right = farm.tell("relinquish", """
                {"occurredOn": {"from": "2024-01-15"}, "reason": "Går av med pensjon."}""");

        assertThat(farm.dossier().text("/status")).isEqualTo("RELINQUISHED");
        assertThat(farm.dossier().text("/endedOn/from")).isEqualTo("2024-01-15");
        assertThat(farm.on("2024-02-01").text("/status")).isEqualTo("RELINQUISHED");
        assertThat(farm.dossier().json().toString())
                .as("what everybody sees says nothing of a withdrawal")
                .doesNotContain("WITHDRAWN");
        assertThat(register.all("/api/v1/approvals?limit=200&status=WITHDRAWN").texts("/items", "/id"))
                .doesNotContain(farm.id().toString());
        before.isStillToldAsItWas();
        assertThat(before.dossier().text("/status")).isEqualTo("WITHDRAWN");
        farm.showsThatItWasAnnulled(told, annulment);
        assertThat(farm.line(told).text("/type")).as("the auditor sees both").endsWith(".ApprovalWithdrawn");
        assertThat(farm.line(right).text("/type")).endsWith(".ApprovalRelinquished");
        assertThat(farm.line(right).text("/standing")).isEqualTo("STANDS");
    }

    /** Nobody typed it wrong: it was decided, and it held until it was decided otherwise. */
    @Test
    void mistake_13_a_decision_that_was_wrong() {
        var farm = Farms.approved(register, "Klagegården");
        var suspension = """
                {"occurredOn": {"from": "2023-09-01"}, "effectiveFrom": "2023-09-15", "condition": "Egenrevisjon er gjort.",
                 "decision": {"decidedBy": {"kind": "FOUNDATION", "name": "Stiftelsen Norsk Mat"},
                              "grounds": "Egenrevisjon mangler.", "notifiedOn": "2023-09-02"}}""";
        var told = farm.tell("register-suspension", suspension);
        farm.tell("register-notice", notice("2023-09-02", told, "2023-09-05"));
        var before = farm.known();

        farm.refuses(
                        "rectify-decision",
                        farm.correction(told, "WRONG_OUTCOME", suspension.replace("2023-09-01", "2023-09-04")))
                .breaks("X-18", "/instead");
        var reversal = farm.decide("reverse-decision", """
                {"occurredOn": {"from": "2023-10-12"}, "target": %d, "effectiveFrom": "2023-10-12",
                 "legalBasis": "Ordningens retningslinjer punkt 6", "initiatedBy": "OWN",
                 "decision": {"decidedBy": {"kind": "FOUNDATION", "name": "Stiftelsen Norsk Mat"},
                              "grounds": "Egenrevisjonen var sendt i tide.", "notifiedOn": "2023-10-13"}}""".formatted(told));
        farm.tell("register-notice", notice("2023-10-13", reversal, "2023-10-16"));
        var late = "{\"occurredOn\": {\"from\": \"2023-11-01\"}, \"decision\": %d, \"inTime\": true}";
        farm.refuses("register-appeal", late.formatted(told)).breaks("X-11", "/inTime");
        farm.tell("register-appeal", late.formatted(reversal));

        assertThat(farm.on("2023-10-11").text("/status"))
                .as("it held until then")
                .isEqualTo("SUSPENDED");
        assertThat(farm.on("2023-10-12").text("/status")).isEqualTo("APPROVED");
        assertThat(farm.dossier().text("/appeals/0/decision"))
                .as("there is a new time for appeals")
                .isEqualTo(String.valueOf(reversal));
        before.isStillToldAsItWas();
        assertThat(before.on("2023-10-12").text("/status")).isEqualTo("SUSPENDED");
        assertThat(farm.line(told).text("/standing"))
                .as("it was decided, and that was told rightly")
                .isEqualTo("STANDS");
        assertThat(farm.line(told).number("/reversedBy")).isEqualTo(reversal);
        assertThat(farm.line(reversal).number("/reverses")).isEqualTo(told);
        assertThat(farm.line(reversal).text("/fact/decision/grounds/text"))
                .isEqualTo("Egenrevisjonen var sendt i tide.");
        assertThat(farm.line(reversal).text("/text/nb")).contains("opplysning nummer " + told, "omgjort");
    }

    private static String notice(String sent, long decision, String received) {
        return """
                {"occurredOn": {"from": "%s"}, "kind": "DECISION", "channel": "LETTER", "decision": %d,
                 "receivedOn": "%s"}""".formatted(sent, decision, received);
    }

    @Test
    void mistake_16_a_pilot_concluded_with_the_others_though_it_ran_on() {
        var pilot = Pilots.started(register);
        pilot.tell("submit-report", """
                {"occurredOn": {"from": "2022-12-01"}, "kind": "FINAL", "title": "Sluttrapport"}""");
        var told = pilot.tell("conclude-pilot", "{\"occurredOn\": {\"from\": \"2022-12-15\"}}");
        var before = pilot.known();

        var annulment = pilot.annul(told, "WRONG_PARTY");
        var extension = pilot.tell("register-extension", """
                {"occurredOn": {"from": "2022-10-20"}, "newEnd": {"from": "2023-06-01", "precision": "SEASON"},
                 "fundedBy": {"kind": "COUNTY_MUNICIPALITY", "name": "Nordland fylkeskommune"},
                 "decision": {"decidedBy": {"kind": "COUNTY_GOVERNOR", "name": "Statsforvalteren i Nordland",
                                            "organisationNumber": "974764687"},
                              "grounds": "Skoleåret bør fullføres."}}""");

        assertThat(pilot.dossier().text("/status")).isEqualTo("ACTIVE_EXTENDED");
        assertThat(pilot.dossier().has("/concludedOn")).isFalse();
        assertThat(pilot.dossier().text("/end/extendedTo/to")).isEqualTo("2023-08-31");
        before.isStillToldAsItWas();
        assertThat(before.dossier().text("/status")).isEqualTo("REPORTED");
        assertThat(before.dossier().text("/concludedOn/from")).isEqualTo("2022-12-15");
        pilot.showsThatItWasAnnulled(told, annulment);
        assertThat(pilot.line(extension).text("/occurredOn/from")).isEqualTo("2022-10-20");
        assertThat(pilot.line(extension).text("/lateReason")).isNotEmpty();
    }
}
