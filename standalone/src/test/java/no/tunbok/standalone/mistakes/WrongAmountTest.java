package no.tunbok.standalone.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much it was, and for how long. */
@Timeout(240)
@ExtendWith(OneRegister.class)
class WrongAmountTest {

    private final Register register;

    WrongAmountTest(Register register) {
        this.register = register;
    }

    @Test
    void mistake_14_a_grant_with_the_money_of_others_in_it() {
        var pilot = Pilots.applied(register);
        var told = pilot.tell("register-grant-award", Pilots.GRANT.replace("300000000", "580000000"));
        var before = pilot.known();

        var correction = pilot.correct(told, "WRONG_AMOUNT", Pilots.GRANT);
        var others = pilot.tell("register-co-funding", """
                {"occurredOn": {"from": "2020-11-02"}, "purpose": "Resten av rammen",
                 "funder": {"kind": "COUNTY_MUNICIPALITY", "name": "Nordland fylkeskommune"},
                 "amount": {"ore": 280000000, "valueAddedTax": "NOT_APPLICABLE"}}""");

        assertThat(pilot.dossier().number("/grant/awarded/ore")).isEqualTo(300_000_000);
        assertThat(pilot.dossier().number("/coFunding/0/amount/ore")).isEqualTo(280_000_000);
        before.isStillToldAsItWas();
        assertThat(before.dossier().number("/grant/awarded/ore")).isEqualTo(580_000_000);
        assertThat(before.dossier().each("/coFunding")).isEmpty();
        pilot.showsThatItWasCorrected(told, correction);
        assertThat(pilot.line(told).number("/fact/amount/ore")).isEqualTo(580_000_000);
        assertThat(pilot.line(correction).number("/fact/instead/amount/ore")).isEqualTo(300_000_000);
        assertThat(pilot.line(others).text("/type")).endsWith(".CoFundingRegistered");
    }

    @Test
    void mistake_19_a_value_with_the_tax_in_it() {
        var agreement = Agreements.inForce(register, Agreements.KONGSBERG, Farms.approved(register, "Avgiftsgården"));
        var id = UUID.randomUUID().toString();
        agreement
                .refuses("register-call-off", callOff(id, "{\"ore\": 125000000, \"valueAddedTax\": \"INCLUDED\"}"))
                .breaks("X-14", "/value/valueAddedTax");
        agreement
                .refuses("register-call-off", callOff(id, "{\"ore\": 125000000}"))
                .breaks("required", "/value/valueAddedTax");
        putRight(agreement, id, 1_250_000, 1_000_000);
    }

    @Test
    void mistake_19_or_the_value_of_one_year_for_that_of_all() {
        var agreement = Agreements.inForce(register, Agreements.KONGSBERG, Farms.approved(register, "Toårsgården"));
        putRight(agreement, UUID.randomUUID().toString(), 500_000, 1_000_000);
    }

    private static void putRight(Entry agreement, String callOff, long wrong, long right) {
        var told = agreement.tell("register-call-off", callOff(callOff, Agreements.withoutTax(wrong)));
        var before = agreement.known();

        var correction = agreement.correct(told, "WRONG_AMOUNT", callOff(callOff, Agreements.withoutTax(right)));

        assertThat(agreement.dossier().number("/spending/calledOff/ore")).isEqualTo(right * 100);
        assertThat(agreement.dossier().number("/spending/left")).isEqualTo(500_000_000 - right * 100);
        before.isStillToldAsItWas();
        assertThat(before.dossier().number("/spending/left")).isEqualTo(500_000_000 - wrong * 100);
        agreement.showsThatItWasCorrected(told, correction);
        assertThat(agreement.line(told).number("/fact/value/ore")).isEqualTo(wrong * 100);
        assertThat(agreement.line(correction).number("/fact/instead/value/ore")).isEqualTo(right * 100);
        assertThat(agreement.line(correction).text("/fact/instead/period/to"))
                .as("for the whole of the period")
                .isEqualTo("2023-03-31");
    }

    private static String callOff(String id, String money) {
        return Agreements.callOff(id, Agreements.KONGSBERG, money);
    }

    @Test
    void mistake_20_an_option_that_was_exercised_aloud_and_found_at_the_expiry() {
        var agreement = Agreements.inForce(register, Agreements.KONGSBERG, Farms.approved(register, "Opsjonsgården"));
        var told = agreement.tell("register-expiry", "{\"occurredOn\": {\"from\": \"2024-03-01\"}}");
        var before = agreement.known();

        var annulment = agreement.annul(told, "NOT_HAPPENED");
        var option = agreement.tell("register-option", """
                {"occurredOn": {"from": "2023-12-20"}, "optionNumber": 1, "newEnd": "2025-02-28"}""");

        assertThat(agreement.on("2024-03-10").text("/status")).isEqualTo("IN_FORCE");
        assertThat(agreement.dossier().text("/duration/to")).isEqualTo("2025-02-28");
        assertThat(agreement.dossier().texts("/remarks", "/rule"))
                .as("it was settled too late")
                .containsExactly("FA-13");
        before.isStillToldAsItWas();
        assertThat(before.on("2024-03-10").text("/status")).isEqualTo("EXPIRED");
        assertThat(before.dossier().text("/duration/to")).isEqualTo("2024-02-29");
        agreement.showsThatItWasAnnulled(told, annulment);
        assertThat(agreement.line(option).texts("/remarks", "")).containsExactly("FA-13");
        assertThat(agreement.line(option).text("/lateReason")).isNotEmpty();
    }

    @Test
    void mistake_20_or_after_it() {
        var agreement = Agreements.inForce(register, Agreements.KONGSBERG, Farms.approved(register, "Forsinket gård"));
        var before = agreement.known();

        var option = agreement.tell("register-option", """
                {"occurredOn": {"from": "2024-03-15"}, "optionNumber": 1, "newEnd": "2025-02-28"}""");

        assertThat(agreement.on("2024-03-20").text("/status")).isEqualTo("IN_FORCE");
        assertThat(agreement.line(option).texts("/remarks", "")).containsExactlyInAnyOrder("FA-12", "FA-13");
        before.isStillToldAsItWas();
        assertThat(before.on("2024-03-20").text("/status")).isEqualTo("EXPIRED");
        assertThat(agreement.line(option).text("/standing")).isEqualTo("STANDS");
    }
}
