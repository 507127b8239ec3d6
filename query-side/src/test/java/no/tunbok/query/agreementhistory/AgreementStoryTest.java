package no.tunbok.query.agreementhistory;

import static no.tunbok.query.testkit.Telling.assertThatItSoundsRight;
import static no.tunbok.query.testkit.Telling.told;
import static org.assertj.core.api.Assertions.assertThat;

import no.tunbok.events.agreement.AgreementDeadline;
import no.tunbok.events.agreement.AgreementDeadlinePassed;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.testkit.AgreementFacts;
import no.tunbok.query.testkit.AnyEntry;
import no.tunbok.query.wording.Wording;
import org.junit.jupiter.api.Test;

class AgreementStoryTest {

    private static void says(AgreementEvent fact, String nb, String nn) {
        assertThat(AgreementStory.of(told(fact)).tell(fact)).isEqualTo(new Wording(nb, nn));
    }

    @Test
    void an_award() {
        says(
                AgreementFacts.AWARDED,
                "Kongsberg kommune tildelte rammeavtalen 01.02.2022 til tilbyder 310000116 og tilbyder 310022330. Karensperioden varer til og med 14.02.2022.",
                "Kongsberg kommune tildelte rammeavtalen 01.02.2022 til tilbydar 310000116 og tilbydar 310022330. Karensperioden varer til og med 14.02.2022.");
    }

    @Test
    void a_call_off() {
        says(
                AgreementFacts.CALL_OFF_MADE,
                "Kongsberg kommune gjorde et avrop i uke 11, 2022 hos tilbyder 310000116: dagaktivitetstilbud for personer med demens, 5 plasser for 1\u00a0200\u00a0000\u00a0kr uten mva., 01.04.2022–31.03.2023.",
                "Kongsberg kommune gjorde eit avrop i veke 11, 2022 hos tilbydar 310000116: dagaktivitetstilbod for personar med demens, 5 plassar for 1\u00a0200\u00a0000\u00a0kr utan mva., 01.04.2022–31.03.2023.");
        says(
                AgreementFacts.CALL_OFF_ENDED,
                "Et avrop tok slutt før tiden 31.12.2022, fordi kjøperen ikke trenger mer. Det ble gjort opp med 750\u00a0000\u00a0kr uten mva.",
                "Eit avrop tok slutt før tida 31.12.2022, fordi kjøparen ikkje treng meir. Det vart gjort opp med 750\u00a0000\u00a0kr utan mva.");
    }

    @Test
    void options_and_changes() {
        says(
                AgreementFacts.OPTION_EXERCISED,
                "Opsjon 1 ble utløst 15.09.2023. Ny siste dag er 28.02.2025.",
                "Opsjon 1 vart utløyst 15.09.2023. Ny siste dag er 28.02.2025.");
        says(
                AgreementFacts.PRICE_ADJUSTED,
                "Prisene ble regulert med 5,9 prosent 15.02.2023, etter SSB konsumprisindeks. Det gjelder fra 01.03.2023.",
                "Prisane vart regulerte med 5,9 prosent 15.02.2023, etter SSB konsumprisindeks. Det gjeld frå 01.03.2023.");
    }

    @Test
    void participants() {
        says(
                AgreementFacts.PARTICIPANT_BLOCKED,
                "Tilbyder 310022330 får ikke nye avrop fra og med 12.04.2023, fordi godkjenningen er suspendert.",
                "Tilbydar 310022330 får ikkje nye avrop frå og med 12.04.2023, fordi godkjenninga er suspendert.");
    }

    @Test
    void the_end() {
        says(
                AgreementFacts.TERMINATED,
                "Rammeavtalen ble sagt opp 01.08.2024 av Kongsberg kommune, med virkning fra 01.11.2024.",
                "Rammeavtalen vart sagd opp 01.08.2024 av Kongsberg kommune, med verknad frå 01.11.2024.");
    }

    @Test
    void days_that_came_and_a_ceiling_that_came_near() {
        says(
                AgreementFacts.DEADLINE_PASSED,
                "Fristen for å avtale forlenging gikk ut 29.10.2023 uten at opsjon 1 var utløst.",
                "Fristen for å avtale forlenging gjekk ut 29.10.2023 utan at opsjon 1 var utløyst.");
        says(
                AgreementFacts.CEILING_NEARED,
                "80 prosent av taket på 9\u00a0000\u00a0000\u00a0kr uten mva. var avropt 01.09.2023.",
                "80 prosent av taket på 9\u00a0000\u00a0000\u00a0kr utan mva. var avropt 01.09.2023.");
        for (var kind : AgreementDeadline.values()) {
            var day = AgreementFacts.DEADLINE_PASSED;
            var fact = new AgreementDeadlinePassed(day.agreementId(), day.occurredOn(), kind, day.lastDay(), null);
            assertThatItSoundsRight(fact, AgreementStory.of(told(fact)).tell(fact));
        }
    }

    @Test
    void a_call_off_is_known_by_the_number_of_its_fact() {
        var story = AgreementStory.of(told(AgreementFacts.PLANNED, AgreementFacts.CALL_OFF_MADE));
        assertThat(story.tell(AgreementFacts.CALL_OFF_COMPLETED).nn())
                .isEqualTo("Avropet i opplysning nummer 1 var levert til endes 31.03.2023. Det vart gjort opp med"
                        + " 880\u00a0000\u00a0kr utan mva.");
    }

    @Test
    void every_fact_has_words_in_both_forms() {
        AgreementFacts.all()
                .forEach(fact -> assertThatItSoundsRight(
                        fact, AgreementStory.of(told(fact)).tell(fact)));
        AnyEntry.AGREEMENT
                .ofEveryType()
                .forEach(fact -> assertThatItSoundsRight(
                        fact, AgreementStory.of(told(fact)).tell(fact)));
    }
}
