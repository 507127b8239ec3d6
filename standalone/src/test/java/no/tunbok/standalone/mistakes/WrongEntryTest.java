package no.tunbok.standalone.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose it was: another farm's, another municipality's, or the same one's under another number. */
@Timeout(240)
@ExtendWith(OneRegister.class)
class WrongEntryTest {

    private static final String NEW_NUMBER = "310033448";

    private final Register register;

    WrongEntryTest(Register register) {
        this.register = register;
    }

    @Test
    void mistake_04_the_right_fact_on_the_wrong_farm() {
        var upper = Farms.approved(register, "Solbakken øvre");
        var lower = Farms.approved(register, "Solbakken nedre");
        var told = upper.tell("register-external-audit", Farms.externalAudit("2022-09-06", "PERIODIC"));
        var before = List.of(upper.known(), lower.known());

        var annulment = upper.move(told, "WRONG_FARM", lower);

        assertThat(upper.dossier().texts("/audits", "/when/from")).doesNotContain("2022-09-06");
        assertThat(lower.dossier().texts("/audits", "/when/from")).contains("2022-09-06");
        before.forEach(Known::isStillToldAsItWas);
        assertThat(before.getFirst().dossier().texts("/audits", "/when/from")).contains("2022-09-06");
        upper.showsThatItWasAnnulled(told, annulment);
        showsWhereItCameFrom(upper, told, annulment, lower);
        assertThat(lower.dossier().one("/audits", "/when/from", "2022-09-06").text("/purpose"))
                .isEqualTo("PERIODIC");
    }

    @Test
    void mistake_05_the_same_farm_registered_twice() {
        var producerNumber = Farms.newProducerNumber();
        var farm = register.approval();
        farm.tell("register-application", Farms.application("Solbakken gård", Farms.ORGANISATION, producerNumber));
        register.approval()
                .refuses("register-application", Farms.application("Solbakken", Farms.ORGANISATION, producerNumber))
                .breaks("PA-15", "/producerNumber");
        var again = register.approval();
        again.tell("register-application", Farms.application("Solbakken AS", NEW_NUMBER, producerNumber));
        var before = again.known();

        var mark = again.decide("mark-duplicate", """
                {"occurredOn": {"from": "2025-02-03"}, "canonical": "%s", "reason": "DUPLICATE",
                 "explanation": "Samme gård under nytt navn", "orderedBy": "supervisor-2"}""".formatted(farm.id()));

        assertThat(again.dossier().text("/canonical")).isEqualTo(farm.id().toString());
        again.refuses("register-self-audit", Farms.selfAudit("2021-02-15")).breaks("X-16", "");
        farm.tell("register-self-audit", Farms.selfAudit("2021-02-15"));
        before.isStillToldAsItWas();
        assertThat(before.dossier().has("/canonical")).isFalse();
        assertThat(again.line(0).text("/fact/enterpriseName/text"))
                .as("what was told of it can still be read")
                .isEqualTo("Solbakken AS");
        assertThat(again.line(mark).text("/fact/canonical")).isEqualTo(farm.id().toString());
        assertThat(again.line(mark).text("/text/nb"))
                .contains("dobbeltført", farm.id().toString());
    }

    /** A farm that became a company has a new number from that day, and nothing that was told of it was wrong. */
    @Test
    void mistake_05_but_a_new_number_is_no_mistake() {
        var producerNumber = Farms.newProducerNumber();
        var farm = register.approval();
        farm.tell("register-application", Farms.application("Solbakken gård", Farms.ORGANISATION, producerNumber));
        var before = farm.known();

        var told = farm.tell("update-identity", """
                {"occurredOn": {"from": "2023-01-01"}, "kind": "ORGANISATION_NUMBER", "oldValue": "%s",
                 "newValue": "%s", "cause": "NEW_NUMBER"}""".formatted(Farms.ORGANISATION, NEW_NUMBER));

        assertThat(farm.dossier().text("/organisationNumber")).isEqualTo(NEW_NUMBER);
        assertThat(farm.on("2022-12-31").text("/organisationNumber")).isEqualTo(Farms.ORGANISATION);
        before.isStillToldAsItWas();
        assertThat(before.dossier().text("/organisationNumber")).isEqualTo(Farms.ORGANISATION);
        assertThat(farm.history()).extracting(line -> line.text("/standing")).containsOnly("STANDS");
        assertThat(farm.line(told).text("/fact/oldValue/text")).isEqualTo(Farms.ORGANISATION);
        assertThat(farm.line(told).text("/fact/newValue/text")).isEqualTo(NEW_NUMBER);
        register.approval()
                .refuses("register-application", Farms.application("Solbakken AS", NEW_NUMBER, producerNumber))
                .breaks("PA-15", "/producerNumber");
    }

    @Test
    void mistake_06_digits_swapped_or_the_number_of_a_branch() {
        var producerNumber = Farms.newProducerNumber();
        var swapped = Farms.application("Solbakken gård", "310000161", producerNumber);
        register.approval().refuses("register-application", swapped).breaks("X-5", "/organisationNumber");
        var branch = "310044555";
        var farm = register.approval();
        var told = farm.tell("register-application", Farms.application("Solbakken gård", branch, producerNumber));
        var before = farm.known();

        farm.refuses("correct-fact", farm.correction(told, "WRONG_PARTY", swapped))
                .breaks("X-5", "/instead/organisationNumber");
        var correction = farm.correct(
                told, "WRONG_PARTY", Farms.application("Solbakken gård", Farms.ORGANISATION, producerNumber));

        assertThat(farm.dossier().text("/organisationNumber")).isEqualTo(Farms.ORGANISATION);
        assertThat(farm.on("2021-01-11").text("/organisationNumber"))
                .as("it never was another")
                .isEqualTo(Farms.ORGANISATION);
        before.isStillToldAsItWas();
        assertThat(before.dossier().text("/organisationNumber")).isEqualTo(branch);
        farm.showsThatItWasCorrected(told, correction);
        assertThat(farm.line(told).text("/fact/organisationNumber")).isEqualTo(branch);
        assertThat(farm.line(correction).text("/fact/instead/organisationNumber"))
                .isEqualTo(Farms.ORGANISATION);
    }

    @Test
    void mistake_18_a_call_off_under_the_neighbouring_municipalitys_agreement() {
        var farm = Farms.approved(register, "Gården ved grensen");
        var kongsberg = Agreements.inForce(register, Agreements.KONGSBERG, farm);
        var modum = Agreements.inForce(register, Agreements.MODUM, farm);
        modum.tell("register-call-off", callOff(Agreements.MODUM, 1_000_000));
        var told = modum.tell("register-call-off", callOff(Agreements.KONGSBERG, 4_500_000));
        var before = List.of(modum.known(), kongsberg.known());

        var annulment = modum.move(told, "WRONG_MUNICIPALITY", kongsberg);

        assertThat(List.of(modum, kongsberg))
                .extracting(agreement -> agreement.dossier().number("/spending/calledOff/ore"))
                .containsExactly(100_000_000L, 450_000_000L);
        assertThat(List.of(modum, kongsberg))
                .extracting(agreement -> agreement.dossier().number("/spending/left"))
                .as("both ceilings")
                .containsExactly(400_000_000L, 50_000_000L);
        assertThat(modum.dossier().each("/remarks")).isEmpty();
        assertThat(kongsberg.dossier().each("/remarks")).isEmpty();
        before.forEach(Known::isStillToldAsItWas);
        assertThat(before)
                .extracting(known -> known.dossier().number("/spending/left"))
                .containsExactly(-50_000_000L, 500_000_000L);
        assertThat(before.getFirst().dossier().texts("/remarks", "/rule"))
                .as("past the ceiling, by somebody who does not buy there")
                .containsExactlyInAnyOrder("FA-2", "FA-21");
        modum.showsThatItWasAnnulled(told, annulment);
        showsWhereItCameFrom(modum, told, annulment, kongsberg);
    }

    private static String callOff(String buyer, long kroner) {
        return Agreements.callOff(UUID.randomUUID().toString(), buyer, Agreements.withoutTax(kroner));
    }

    /** Each entry's history leads into the other's, and one command has done both. */
    private static void showsWhereItCameFrom(Entry from, long number, long annulment, Entry to) {
        var left = from.line(annulment);
        assertThat(left.text("/fact/movedTo")).isEqualTo(to.id().toString());
        var arrived = to.history().getLast();
        assertThat(arrived.text("/type")).endsWith(".FactMovedIn");
        assertThat(arrived.text("/fact/from")).isEqualTo(from.id().toString());
        assertThat(arrived.number("/fact/number")).isEqualTo(number);
        assertThat(arrived.text("/fact/toldAt")).isEqualTo(from.line(number).text("/recordedAt"));
        assertThat(arrived.text("/occurredOn/from")).isEqualTo(from.line(number).text("/occurredOn/from"));
        assertThat(arrived.text("/causationId")).isNotEmpty().isEqualTo(left.text("/causationId"));
        assertThat(arrived.text("/correlationId")).isNotEmpty().isEqualTo(left.text("/correlationId"));
    }
}
