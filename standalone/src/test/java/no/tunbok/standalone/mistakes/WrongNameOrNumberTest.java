package no.tunbok.standalone.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Numbers, names and labels of another day, or of another source. */
@Timeout(240)
@ExtendWith(OneRegister.class)
class WrongNameOrNumberTest {

    private final Register register;

    WrongNameOrNumberTest(Register register) {
        this.register = register;
    }

    /** What was brought over from an older register came in, since its day was known no better than the season. */
    @Test
    void mistake_07_a_municipality_number_of_another_day() {
        var pilot = Pilots.started(register);
        pilot.refuses("add-municipality", kongsberg("{\"from\": \"2024-03-01\"}", "3006"))
                .breaks("X-7", "/municipalityNumber");
        pilot.refuses("add-municipality", kongsberg("{\"from\": \"2022-03-01\"}", "3303"))
                .breaks("X-7", "/municipalityNumber");
        var told = pilot.tell(
                "add-municipality",
                kongsberg("{\"from\": \"2023-12-01\", \"precision\": \"SEASON\"}", "3006")
                        .replace("{\"occurredOn\"", """
                                {"source": {"kind": "MIGRATION", "reference": "Det gamle registeret"},
                                 "occurredOn\""""));
        var before = pilot.known();

        pilot.refuses(
                        "correct-fact",
                        pilot.correction(told, "MIGRATION_ERROR", kongsberg("{\"from\": \"2024-01-15\"}", "3006")))
                .breaks("X-7", "/instead/municipalityNumber");
        var correction = pilot.correct(told, "MIGRATION_ERROR", kongsberg("{\"from\": \"2024-01-15\"}", "3303"));

        assertThat(pilot.dossier()
                        .one("/municipalities", "/organisationNumber", Agreements.KONGSBERG)
                        .text("/number"))
                .isEqualTo("3303");
        before.isStillToldAsItWas();
        assertThat(before.dossier()
                        .one("/municipalities", "/organisationNumber", Agreements.KONGSBERG)
                        .text("/number"))
                .isEqualTo("3006");
        pilot.showsThatItWasCorrected(told, correction);
        assertThat(pilot.line(told).text("/source/kind")).isEqualTo("MIGRATION");
        assertThat(pilot.line(told).text("/fact/municipalityNumber")).isEqualTo("3006");
        assertThat(pilot.line(correction).text("/fact/instead/municipalityNumber"))
                .isEqualTo("3303");
        assertThat(pilot.line(correction).text("/fact/reason")).isEqualTo("MIGRATION_ERROR");
    }

    private static String kongsberg(String day, String number) {
        return """
                {"occurredOn": %s, "organisationNumber": "%s", "municipalityNumber": "%s", "role": "EXPERIENCE"}""".formatted(day, Agreements.KONGSBERG, number);
    }

    @Test
    void mistake_08_one_body_under_two_names_taken_for_two() {
        var pilot = Pilots.applied(register);
        pilot.refuses(
                        "register-grant-award",
                        Pilots.GRANT.replace("Fylkesmannen i Nordland", "Statsforvalteren i Nordland"))
                .breaks("PI-16", "/owners/0/name");
        var told = pilot.tell(
                "register-grant-award",
                Pilots.GRANT.replace(Pilots.OWNER, "\"name\": \"Statsforvalteren i Nordland\""));
        var before = pilot.known();

        var correction = pilot.correct(told, "WRONG_PARTY", Pilots.GRANT);

        var owner = pilot.dossier().each("/owners").getFirst();
        assertThat(owner.text("/organisationNumber")).isEqualTo("974764687");
        assertThat(owner.text("/name")).isEqualTo("Fylkesmannen i Nordland");
        assertThat(owner.text("/nameOnDay"))
                .as("the same body, by the name of today")
                .isEqualTo("Statsforvalteren i Nordland");
        assertThat(pilot.on("2020-12-31").text("/owners/0/nameOnDay")).isEqualTo("Fylkesmannen i Nordland");
        before.isStillToldAsItWas();
        assertThat(before.dossier().has("/owners/0/organisationNumber")).isFalse();
        assertThat(before.on("2020-12-31").text("/owners/0/nameOnDay")).isEqualTo("Statsforvalteren i Nordland");
        pilot.showsThatItWasCorrected(told, correction);
        assertThat(pilot.line(told).text("/fact/owners/0/name")).isEqualTo("Statsforvalteren i Nordland");
        assertThat(pilot.line(correction).text("/fact/instead/owners/0/name")).isEqualTo("Fylkesmannen i Nordland");
    }

    /** The foundation had another name before 2021, and decisions name it as it was called. */
    @Test
    void mistake_08_a_decision_in_the_name_of_another_day() {
        var farm = Farms.audited(register, "Navnegården");
        farm.refuses(
                        "register-approval",
                        Farms.approval("2021-10-04", "2021-10-04", "").replace("Stiftelsen Norsk Mat", "Matmerk"))
                .breaks("X-10", "/decision/decidedBy");
    }

    /** What a source calls it is part of a name; what the register goes by is the code, so nothing needs to be put right. */
    @Test
    void mistake_15_a_theme_under_another_label() {
        var label = "\"Inn på tunet i nord\"";
        assertThat(Pilots.APPLICATION).contains(label);
        var school = register.pilot();
        school.refuses("register-application", Pilots.APPLICATION.replace("PRIMARY_SCHOOL", "Grunnskule"))
                .breaks("enum", "/theme");
        var one = school.tell("register-application", Pilots.APPLICATION.replace(label, "\"Grunnskule\""));
        var other = register.pilot();
        other.tell("register-application", Pilots.APPLICATION.replace(label, "\"Barn og unge i grunnskolen\""));

        assertThat(register.all("/api/v1/pilots?limit=200&theme=PRIMARY_SCHOOL").texts("/items", "/id"))
                .contains(school.id().toString(), other.id().toString());
        assertThat(school.dossier().text("/theme")).isEqualTo(other.dossier().text("/theme"));
        assertThat(school.dossier().text("/name")).isEqualTo("Grunnskule");
        assertThat(school.history()).hasSize(1);
        assertThat(school.line(one).text("/standing")).isEqualTo("STANDS");
    }
}
