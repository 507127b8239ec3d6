package no.tunbok.standalone.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** When it happened, when it was told, and what was only meant to happen. */
@Timeout(240)
@ExtendWith(OneRegister.class)
class WrongDayTest {

    private final Register register;

    WrongDayTest(Register register) {
        this.register = register;
    }

    @Test
    void mistake_01_the_day_of_the_news_for_the_day_of_the_workshop() {
        var north = Pilots.started(register);
        var east = Pilots.started(register);
        var workshop = """
                {"occurredOn": {"from": "2022-04-22"}, "workshopId": "%s", "kind": "WORKSHOP",
                 "title": "Felles workshop i Kongsberg", "participatingPilots": ["%s", "%s"]}""".formatted(UUID.randomUUID(), north.id(), east.id());
        var told = north.tell("register-workshop", workshop.replace("{\"occurredOn\"", """
                {"source": {"kind": "NEWS", "reference": "Felles workshop", "publishedOn": "2022-04-22"},
                 "occurredOn\""""));
        var before = List.of(north.known(), east.known());

        var correction = north.correct(told, "WRONG_DATE", workshop.replace("2022-04-22", "2022-04-05"));

        for (var known : before) {
            var pilot = known.entry();
            assertThat(pilot.dossier().text("/workshops/0/when/from")).isEqualTo("2022-04-05");
            assertThat(pilot.on("2022-04-10").each("/workshops")).hasSize(1);
            known.isStillToldAsItWas();
            assertThat(known.dossier().text("/workshops/0/when/from")).isEqualTo("2022-04-22");
            assertThat(known.on("2022-04-10").each("/workshops")).isEmpty();
            pilot.showsThatItWasCorrected(told, correction);
            assertThat(pilot.line(told).text("/fact/occurredOn/from")).isEqualTo("2022-04-22");
            assertThat(pilot.line(told).text("/source/publishedOn"))
                    .as("the day of the news has a field of its own")
                    .isEqualTo("2022-04-22");
            assertThat(pilot.line(correction).text("/fact/instead/occurredOn/from"))
                    .isEqualTo("2022-04-05");
            assertThat(pilot.line(correction).text("/text/nn")).contains("retta", "feil dato", "05.04.2022");
        }
    }

    @Test
    void mistake_02_a_day_invented_for_some_time_in_june() {
        var pilot = Pilots.started(register);
        var trip = "{\"occurredOn\": %s, \"visited\": [\"En godkjent tilbyder\"], \"participants\": [\"847737492\"]}";
        var told = pilot.tell("register-study-trip", trip.formatted("{\"from\": \"2021-06-15\"}"));
        var before = pilot.known();

        var correction = pilot.correct(
                told, "WRONG_DATE", trip.formatted("{\"from\": \"2021-06-01\", \"precision\": \"MONTH\"}"));

        assertThat(pilot.dossier().text("/studyTrips/0/when/precision")).isEqualTo("MONTH");
        assertThat(pilot.on("2021-06-20").each("/studyTrips"))
                .as("it may come yet")
                .isEmpty();
        assertThat(pilot.on("2021-06-20").texts("/uncertain", "")).containsExactly(String.valueOf(told));
        assertThat(pilot.on("2021-06-30").each("/studyTrips")).hasSize(1);
        before.isStillToldAsItWas();
        assertThat(before.on("2021-06-20").each("/studyTrips")).hasSize(1);
        assertThat(before.on("2021-06-20").each("/uncertain")).isEmpty();
        pilot.showsThatItWasCorrected(told, correction);
        assertThat(pilot.line(told).text("/text/nb")).contains("15.06.2021");
        assertThat(pilot.line(correction).text("/text/nb"))
                .contains("juni 2021")
                .doesNotContain("15.06.2021");
    }

    /** No mistake was recorded, so nothing is put right: the past looks otherwise because something was told late. */
    @Test
    void mistake_03_an_audit_of_march_that_is_told_in_november() {
        var farm = Farms.approved(register, "Sen gård");
        var before = farm.known();

        var told = farm.tell("register-external-audit", Farms.externalAudit("2023-03-06", "PERIODIC"));

        var due = farm.on("2023-11-10").one("/deadlines", "/kind", "EXTERNAL_AUDIT");
        assertThat(due.text("/dueOn")).isEqualTo("2025-03-06");
        assertThat(due.text("/overdue")).isEqualTo("false");
        before.isStillToldAsItWas();
        var dueAsKnown = before.on("2023-11-10").one("/deadlines", "/kind", "EXTERNAL_AUDIT");
        assertThat(dueAsKnown.text("/dueOn")).isEqualTo("2023-03-10");
        assertThat(dueAsKnown.text("/overdue")).isEqualTo("true");
        var line = farm.line(told);
        assertThat(line.text("/standing")).isEqualTo("STANDS");
        assertThat(line.has("/corrects")).isFalse();
        assertThat(line.text("/occurredOn/from")).isEqualTo("2023-03-06");
        assertThat(line.text("/recordedAt")).isGreaterThan(before.moment());
        assertThat(line.text("/lateReason")).isEqualTo("Told by a test");
        assertThat(line.each("/remarks")).as("it was done in time").isEmpty();
    }

    @Test
    void mistake_09_the_date_of_the_letter_for_the_day_of_the_meeting() {
        var farm = Farms.audited(register, "Møtegården");
        var told = farm.tell("register-approval", Farms.approval("2021-05-03", "2021-05-03", ""));
        var before = farm.known();
        var right = Farms.approval("2021-04-26", "2021-04-26", ", \"notifiedOn\": \"2021-05-03\"");

        farm.refuses(
                        "correct-fact",
                        farm.correction(told, "WRONG_DATE", right).replace(Entry.SUPERVISOR, Entry.OFFICER))
                .breaks("X-12", "/orderedBy");
        var correction = farm.correct(told, "WRONG_DATE", right);

        assertThat(farm.dossier().text("/approvedOn/from")).isEqualTo("2021-04-26");
        assertThat(farm.on("2021-04-30").text("/status")).isEqualTo("APPROVED");
        before.isStillToldAsItWas();
        assertThat(before.dossier().text("/approvedOn/from")).isEqualTo("2021-05-03");
        assertThat(before.on("2021-04-30").text("/status")).isEqualTo("READY_FOR_DECISION");
        farm.showsThatItWasCorrected(told, correction);
        assertThat(farm.line(told).has("/fact/decision/notifiedOn")).isFalse();
        assertThat(farm.line(correction).text("/fact/instead/decision/notifiedOn"))
                .as("the letter has a day of its own")
                .isEqualTo("2021-05-03");
    }

    @Test
    void mistake_17_a_plan_taken_for_what_took_place() {
        var pilot = Pilots.started(register);
        var seminar = "\"workshopId\": \"%s\", \"kind\": \"SEMINAR\", \"title\": \"Midtveisseminar\""
                .formatted(UUID.randomUUID());
        var held = "{\"occurredOn\": {\"from\": \"%s\"}, \"participatingPilots\": [\"%s\"], %s}";
        pilot.tell("plan-workshop", """
                {"occurredOn": {"from": "2021-11-05"}, "plannedFor": {"from": "2022-01-20"}, "format": "PHYSICAL", %s}""".formatted(seminar));
        var told = pilot.tell("register-workshop", held.formatted("2022-01-20", pilot.id(), seminar));
        var before = pilot.known();

        var annulment = pilot.annul(told, "NOT_HAPPENED");
        var moved =
                pilot.tell("reschedule-workshop", """
                {"occurredOn": {"from": "2022-01-10"}, "newDate": {"from": "2022-03-09"}, "format": "DIGITAL",
                 "cause": "Pandemien", "workshopId": "%s"}""".formatted(before.dossier().text("/workshops/0/workshopId")));

        var planned = pilot.dossier().each("/workshops").getFirst();
        assertThat(planned.text("/status")).isEqualTo("PLANNED");
        assertThat(planned.text("/when/from")).isEqualTo("2022-03-09");
        pilot.tell("register-workshop", held.formatted("2022-03-09", pilot.id(), seminar));
        assertThat(pilot.dossier().texts("/workshops", "/status")).containsExactly("HELD");
        assertThat(pilot.on("2022-02-01").texts("/workshops", "/status")).containsExactly("PLANNED");
        before.isStillToldAsItWas();
        assertThat(before.on("2022-02-01").texts("/workshops", "/status")).containsExactly("HELD");
        pilot.showsThatItWasAnnulled(told, annulment);
        assertThat(pilot.line(told).text("/fact/occurredOn/from")).isEqualTo("2022-01-20");
        assertThat(pilot.line(moved).text("/fact/newDate/from")).isEqualTo("2022-03-09");
        assertThat(pilot.history().stream()
                        .filter(line -> line.has("/fact/workshopId"))
                        .map(line -> line.text("/fact/workshopId"))
                        .distinct())
                .as("it keeps its id throughout")
                .hasSize(1);
    }
}
