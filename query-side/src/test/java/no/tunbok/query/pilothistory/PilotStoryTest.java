package no.tunbok.query.pilothistory;

import static no.tunbok.query.testkit.Nordland.PILOT;
import static no.tunbok.query.testkit.Nordland.kroner;
import static no.tunbok.query.testkit.Nordland.on;
import static no.tunbok.query.testkit.Nordland.told;
import static no.tunbok.query.testkit.Telling.assertThatItSoundsRight;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunbok.events.pilot.EffectBasis;
import no.tunbok.events.pilot.EffectId;
import no.tunbok.events.pilot.EffectRevised;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.IndicatorMeasured;
import no.tunbok.events.pilot.MeasureDropped;
import no.tunbok.events.pilot.MeasureId;
import no.tunbok.events.pilot.MeasurePlanned;
import no.tunbok.events.pilot.MeasureScope;
import no.tunbok.events.pilot.MeasureStarted;
import no.tunbok.events.pilot.PilotDeadline;
import no.tunbok.events.pilot.PilotDeadlinePassed;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.WorkshopCancelled;
import no.tunbok.events.pilot.WorkshopKind;
import no.tunbok.events.pilot.WorkshopPlanned;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.ValueAddedTax;
import no.tunbok.query.testkit.AnyEntry;
import no.tunbok.query.testkit.Nordland;
import no.tunbok.query.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PilotStoryTest {

    private static void says(PilotEvent fact, String nb, String nn) {
        assertThat(PilotStory.of(told(fact)).tell(fact)).isEqualTo(new Wording(nb, nn));
    }

    @Test
    void an_application() {
        says(
                PILOT.applied(),
                "Søknaden om piloten «Inn på tunet i Nordlandskommunene» ble sendt inn 01.10.2020 av"
                        + " Fylkesmannen i Nordland og Nordland fylkeskommune. Det ble søkt om 3\u00a0000\u00a0000\u00a0kr.",
                "Søknaden om piloten «Inn på tunet i Nordlandskommunene» vart send inn 01.10.2020 av"
                        + " Fylkesmannen i Nordland og Nordland fylkeskommune. Det vart søkt om 3\u00a0000\u00a0000\u00a0kr.");
    }

    @Test
    void a_grant() {
        says(
                PILOT.granted(),
                "Piloten fikk 03.11.2020 et tilskudd på 3\u00a0000\u00a0000\u00a0kr, med Fylkesmannen i Nordland og Nordland"
                        + " fylkeskommune som prosjekteiere. Perioden er 01.11.2020–01.11.2022.",
                "Piloten fekk 03.11.2020 eit tilskot på 3\u00a0000\u00a0000\u00a0kr, med Fylkesmannen i Nordland og Nordland"
                        + " fylkeskommune som prosjekteigarar. Perioden er 01.11.2020–01.11.2022.");
        says(
                new GrantAmountChanged(
                        Nordland.ID, on("2021-05-01"), new Money(-50_050, ValueAddedTax.EXCLUDED), Nordland.DECISION),
                "Tilskuddet ble 01.05.2021 satt ned med 500,50\u00a0kr uten mva.",
                "Tilskotet vart 01.05.2021 sett ned med 500,50\u00a0kr utan mva.");
        says(
                new GrantAmountChanged(Nordland.ID, on("2021-05-01"), kroner(1_000), Nordland.DECISION),
                "Tilskuddet ble 01.05.2021 økt med 1\u00a0000\u00a0kr.",
                "Tilskotet vart 01.05.2021 auka med 1\u00a0000\u00a0kr.");
    }

    @Test
    void an_indicator_by_the_word_that_people_have_for_it() {
        says(
                new IndicatorMeasured(
                        Nordland.ID, on("2022-11-08"), "APPROVED_PROVIDERS", new BigDecimal("27"), "gardsbruk"),
                "Indikatoren «godkjente tilbydere» ble målt til 27 gardsbruk 08.11.2022.",
                "Indikatoren «godkjende tilbydarar» vart målt til 27 gardsbruk 08.11.2022.");
    }

    @Test
    void the_start_in_some_month() {
        says(PILOT.started(), "Piloten startet i mars 2021.", "Piloten starta i mars 2021.");
    }

    @Test
    void a_municipality() {
        says(
                PILOT.hadselJoined(),
                "Hadsel kommune ble med som pilotkommune 22.03.2021.",
                "Hadsel kommune vart med som pilotkommune 22.03.2021.");
    }

    @Test
    void a_workshop() {
        says(
                PILOT.workshopHeld("2022-04-05"),
                "Workshop «Felles workshop» ble holdt 05.04.2022 i Kongsberg kommune, med fysisk oppmøte, felles for"
                        + " 2 piloter.",
                "Workshop «Felles workshop» vart halden 05.04.2022 i Kongsberg kommune, med fysisk oppmøte, felles for"
                        + " 2 pilotar.");
    }

    @ParameterizedTest
    @CsvSource({
        "KICK_OFF, Oppstartssamling, planlagd",
        "WORKSHOP, Workshop, planlagd",
        "WEBINAR, Webinar, planlagt",
        "SEMINAR, Seminar, planlagt",
        "COURSE, Kurs, planlagt",
        "MEETING, Møte, planlagt"
    })
    void a_plan_bends_after_what_is_planned(WorkshopKind kind, String called, String planned) {
        says(
                new WorkshopPlanned(
                        Nordland.ID, on("2022-03-01"), Nordland.KONGSBERG, kind, "Felles", on("2022-04-05"), null),
                called + " «Felles» ble planlagt 01.03.2022, til 05.04.2022.",
                called + " «Felles» vart " + planned + " 01.03.2022, til 05.04.2022.");
    }

    @Test
    void what_is_given_up_and_what_is_written_anew() {
        says(
                new MeasureDropped(
                        Nordland.ID, on("2022-03-01"), new MeasureId(new UUID(0, 1)), new Confidential("for få")),
                "Et tiltak ble gitt opp 01.03.2022.",
                "Eit tiltak vart gitt opp 01.03.2022.");
        says(
                new EffectRevised(
                        Nordland.ID,
                        on("2022-03-01"),
                        new EffectId(new UUID(0, 2)),
                        new Confidential("Flere kom."),
                        Nordland.COUNTY,
                        EffectBasis.SURVEY,
                        true),
                "Nordland fylkeskommune skrev 01.03.2022 om det som var rapportert, ut fra en spørreundersøkelse"
                        + " (foreløpig).",
                "Nordland fylkeskommune skreiv 01.03.2022 om det som var rapportert, ut frå ei spørjeundersøking"
                        + " (førebels).");
    }

    @Test
    void full_stops_in_a_title_are_left_as_they_are() {
        var measure = new MeasureId(new UUID(0, 1));
        says(
                new MeasurePlanned(
                        Nordland.ID, on("2021-04-01"), measure, "Kurs om mva... og mva..", MeasureScope.COMMON, null),
                "Tiltaket «Kurs om mva... og mva..» ble planlagt 01.04.2021, felles for kommunene.",
                "Tiltaket «Kurs om mva... og mva..» vart planlagt 01.04.2021, felles for kommunane.");
        says(
                new PilotGrantAwarded(
                        Nordland.ID,
                        on("2020-11-03"),
                        new Money(100_000, ValueAddedTax.EXCLUDED),
                        List.of(),
                        PILOT.granted().period(),
                        List.of(),
                        Nordland.DECISION),
                "Piloten fikk 03.11.2020 et tilskudd på 1\u00a0000\u00a0kr uten mva. Perioden er 01.11.2020–01.11.2022.",
                "Piloten fekk 03.11.2020 eit tilskot på 1\u00a0000\u00a0kr utan mva. Perioden er 01.11.2020–01.11.2022.");
    }

    @Test
    void a_thing_is_called_by_the_name_that_another_fact_gives_it() {
        var measure = new MeasureId(new UUID(0, 1));
        var started = new MeasureStarted(Nordland.ID, on("2021-05-01"), measure);
        var cancelled =
                new WorkshopCancelled(Nordland.ID, on("2022-04-01"), Nordland.KONGSBERG, new Confidential("for få"));
        says(started, "Et tiltak ble satt i gang 01.05.2021.", "Eit tiltak vart sett i gang 01.05.2021.");
        says(cancelled, "En samling ble avlyst 01.04.2022.", "Ei samling vart avlyst 01.04.2022.");
        var story = PilotStory.of(told(
                new MeasurePlanned(Nordland.ID, on("2021-04-01"), measure, "Gårdbrukerkurs", MeasureScope.COMMON, null),
                PILOT.workshopHeld("2022-04-05")));
        assertThat(story.tell(started).nb()).isEqualTo("Tiltaket «Gårdbrukerkurs» ble satt i gang 01.05.2021.");
        assertThat(story.tell(cancelled).nn()).isEqualTo("«Felles workshop» vart avlyst 01.04.2022.");
    }

    @Test
    void an_end_that_is_put_off() {
        says(
                PILOT.extended(),
                "Piloten ble 15.12.2022 forlenget til sommeren 2023, finansiert av Nordland fylkeskommune.",
                "Piloten vart 15.12.2022 forlengd til sommaren 2023, finansiert av Nordland fylkeskommune.");
        says(PILOT.concluded(), "Piloten ble avsluttet i desember 2022.", "Piloten vart avslutta i desember 2022.");
    }

    @Test
    void a_report() {
        says(
                PILOT.report(ReportKind.FINAL, "2023-01-12"),
                "Sluttrapporten «Inn på tunet i skolen» ble levert 12.01.2023.",
                "Sluttrapporten «Inn på tunet i skolen» vart levert 12.01.2023.");
    }

    @Test
    void deadlines_that_passed() {
        says(
                passed(PilotDeadline.PLANNED_END),
                "Piloten skulle ha vært avsluttet innen 01.11.2022, men det var ikke meldt.",
                "Piloten skulle ha vore avslutta innan 01.11.2022, men det var ikkje meldt.");
        says(
                passed(PilotDeadline.FINAL_REPORT),
                "Fristen for sluttrapporten gikk ut 01.11.2022 uten at den var levert.",
                "Fristen for sluttrapporten gjekk ut 01.11.2022 utan at han var levert.");
        says(
                passed(PilotDeadline.SUPPLEMENTARY_REPORT),
                "Fristen for tilleggsrapporten gikk ut 01.11.2022 uten at den var levert.",
                "Fristen for tilleggsrapporten gjekk ut 01.11.2022 utan at han var levert.");
    }

    private static PilotDeadlinePassed passed(PilotDeadline kind) {
        return new PilotDeadlinePassed(Nordland.ID, on("2022-11-02"), kind, LocalDate.parse("2022-11-01"));
    }

    @Test
    void corrections_and_remarks() {
        says(
                PILOT.corrected(3, PILOT.concluded()),
                "Opplysning nummer 3 ble rettet 20.01.2023 (feil dato). Den lyder nå: Piloten ble avsluttet i"
                        + " desember 2022.",
                "Opplysning nummer 3 vart retta 20.01.2023 (feil dato). Ho lyder no: Piloten vart avslutta i"
                        + " desember 2022.");
        says(
                PILOT.annulled(2),
                "Opplysning nummer 2 ble annullert 21.01.2023 (har ikke skjedd).",
                "Opplysning nummer 2 vart annullert 21.01.2023 (har ikkje skjedd).");
        says(
                new PilotRuleBroken(Nordland.ID, on("2022-04-05"), 4, "PI-9"),
                "Opplysning nummer 4 bryter regel PI-9.",
                "Opplysning nummer 4 bryt regel PI-9.");
    }

    @Test
    void every_fact_has_words_in_both_forms() {
        AnyEntry.PILOT
                .ofEveryType()
                .forEach(fact ->
                        assertThatItSoundsRight(fact, PilotStory.of(told(fact)).tell(fact)));
    }
}
