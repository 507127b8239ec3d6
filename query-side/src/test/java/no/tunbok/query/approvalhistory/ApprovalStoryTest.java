package no.tunbok.query.approvalhistory;

import static no.tunbok.query.testkit.Telling.assertThatItSoundsRight;
import static no.tunbok.query.testkit.Telling.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.tunbok.events.approval.ApprovalDeadline;
import no.tunbok.events.approval.ApprovalDeadlinePassed;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.testkit.ApprovalFacts;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.testkit.AnyEntry;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalStoryTest {

    private static void says(ApprovalEvent fact, String nb, String nn) {
        assertThat(ApprovalStory.of(told(fact)).tell(fact)).isEqualTo(new Wording(nb, nn));
    }

    @Test
    void an_application() {
        says(
                ApprovalFacts.APPLICATION_REGISTERED,
                "Foretaket med organisasjonsnummer 310000116 i Sortland kommune søkte om godkjenning 11.01.2021, for grunnskole og dagaktivitetstilbud for personer med demens.",
                "Føretaket med organisasjonsnummer 310000116 i Sortland kommune søkte om godkjenning 11.01.2021, for grunnskule og dagaktivitetstilbod for personar med demens.");
    }

    @Test
    void audits_and_what_they_find() {
        says(
                ApprovalFacts.SELF_AUDIT_COMPLETED,
                "Tilbyderen gjennomførte egenrevisjon i uke 7, 2021, etter KSL-1 versjon 15 og KSL-11 versjon 13. Den viste ett avvik.",
                "Tilbydaren gjennomførte eigenrevisjon i veke 7, 2021, etter KSL-1 versjon 15 og KSL-11 versjon 13. Han viste eitt avvik.");
        says(
                ApprovalFacts.DEVIATION_RAISED,
                "Et større avvik ved punkt 11.1.4 i sjekklisten ble funnet i ekstern revisjon 10.03.2021, med frist 10.04.2021; et lukket avvik var ikke rettet.",
                "Eit større avvik ved punkt 11.1.4 i sjekklista vart funne i ekstern revisjon 10.03.2021, med frist 10.04.2021; eit lukka avvik var ikkje retta.");
        says(
                ApprovalFacts.DEVIATION_CLOSED,
                "Et avvik ble lukket 20.04.2021, bekreftet av revisoren.",
                "Eit avvik vart lukka 20.04.2021, stadfesta av revisoren.");
    }

    @Test
    void decisions() {
        says(
                ApprovalFacts.APPROVED,
                "Tilbyderen ble godkjent 26.04.2021 av Eksempelstiftelsen for grunnskole og dagaktivitetstilbud for personer med demens, fra 01.05.2021, på ett vilkår.",
                "Tilbydaren vart godkjend 26.04.2021 av Eksempelstiftelsen for grunnskule og dagaktivitetstilbod for personar med demens, frå 01.05.2021, på eitt vilkår.");
        says(
                ApprovalFacts.WITHDRAWN,
                "Godkjenningen ble trukket tilbake 01.02.2024 av Eksempelstiftelsen, med virkning fra 01.03.2024.",
                "Godkjenninga vart trekt tilbake 01.02.2024 av Eksempelstiftelsen, med verknad frå 01.03.2024.");
        says(
                ApprovalFacts.LAPSED,
                "Godkjenningen falt bort 01.06.2025, fordi den ikke ble fornyet.",
                "Godkjenninga fall bort 01.06.2025, fordi ho ikkje vart fornya.");
        says(
                ApprovalFacts.APPEAL_DECIDED,
                "Klagen, opplysning nummer 24, ble avgjort 10.04.2024 av Eksempelnemnda: avgjørelsen ble gjort om.",
                "Klaga, opplysning nummer 24, vart avgjord 10.04.2024 av Eksempelnemnda: avgjerda vart gjord om.");
    }

    @Test
    void deadlines_that_passed() {
        says(
                passed(ApprovalDeadline.SELF_AUDIT, null),
                "Fristen for egenrevisjon gikk ut 21.02.2022 uten at det var meldt om noen.",
                "Fristen for eigenrevisjon gjekk ut 21.02.2022 utan at det var meldt om nokon.");
        says(
                passed(ApprovalDeadline.INFORMATION, "1"),
                "Fristen for å svare på det som det ble bedt om i opplysning nummer 1, gikk ut 21.02.2022 uten at det var meldt om noe svar.",
                "Fristen for å svare på det som det vart bede om i opplysning nummer 1, gjekk ut 21.02.2022 utan at det var meldt om noko svar.");
        says(
                passed(ApprovalDeadline.APPEAL, "4"),
                "Klagefristen for avgjørelsen, opplysning nummer 4, gikk ut 21.02.2022 uten at det var meldt om noen klage.",
                "Klagefristen for avgjerda, opplysning nummer 4, gjekk ut 21.02.2022 utan at det var meldt om noka klage.");
        for (var kind : ApprovalDeadline.values()) {
            var fact = passed(kind, null);
            assertThatItSoundsRight(fact, ApprovalStory.of(told(fact)).tell(fact));
        }
    }

    @Test
    void a_deviation_that_was_not_closed_in_time_is_known_by_its_point_too() {
        var story = ApprovalStory.of(told(ApprovalFacts.DEVIATION_RAISED, ApprovalFacts.DEADLINE_PASSED));
        assertThat(story.tell(ApprovalFacts.DEADLINE_PASSED).nb())
                .isEqualTo("Avviket ved punkt 11.1.4 skulle ha vært lukket innen 10.04.2021, men var det ikke.");
        says(
                passed(ApprovalDeadline.DEVIATION, "nobody knows which"),
                "Et avvik skulle ha vært lukket innen 21.02.2022, men var det ikke.",
                "Eit avvik skulle ha vore lukka innan 21.02.2022, men var det ikkje.");
    }

    private static ApprovalDeadlinePassed passed(ApprovalDeadline kind, @Nullable String about) {
        return new ApprovalDeadlinePassed(
                ApprovalFacts.SOLBAKKEN,
                Occurred.on(LocalDate.parse("2022-02-22")),
                kind,
                LocalDate.parse("2022-02-21"),
                about);
    }

    @Test
    void corrections() {
        says(
                ApprovalFacts.DUPLICATE_MARKED,
                "Godkjenningen ble merket som dobbeltført 02.05.2024. Saken som gjelder, er 7a1d3e90-5b2c-4f86-8e14-2c9b0f6d1a02.",
                "Godkjenninga vart merkt som dobbeltført 02.05.2024. Saka som gjeld, er 7a1d3e90-5b2c-4f86-8e14-2c9b0f6d1a02.");
    }

    @Test
    void a_deviation_is_known_by_its_point_in_the_checklist() {
        var story = ApprovalStory.of(told(ApprovalFacts.DEVIATION_RAISED, ApprovalFacts.DEVIATION_CLOSED));
        assertThat(story.tell(ApprovalFacts.DEVIATION_CLOSED).nb())
                .isEqualTo("Avviket ved punkt 11.1.4 ble lukket 20.04.2021, bekreftet av revisoren.");
    }

    @Test
    void nothing_is_told_that_may_name_a_person() {
        ApprovalFacts.all()
                .forEach(fact -> assertThat(
                                ApprovalStory.of(told(fact)).tell(fact).nb())
                        .doesNotContain("Kari", "Solbakken", "post@", "310011223", "Gjerdet"));
    }

    @Test
    void every_fact_has_words_in_both_forms() {
        ApprovalFacts.all()
                .forEach(fact -> assertThatItSoundsRight(
                        fact, ApprovalStory.of(told(fact)).tell(fact)));
        AnyEntry.APPROVAL
                .ofEveryType()
                .forEach(fact -> assertThatItSoundsRight(
                        fact, ApprovalStory.of(told(fact)).tell(fact)));
    }
}
