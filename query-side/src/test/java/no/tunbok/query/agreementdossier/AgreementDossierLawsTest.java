package no.tunbok.query.agreementdossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementFactAnnulled;
import no.tunbok.events.agreement.AgreementStanding;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.testkit.AgreementFacts;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.testkit.AnyEntry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the page of any history, sensible or not. */
class AgreementDossierLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Instant LATER = Instant.parse("2030-02-01T12:00:00Z");

    @Test
    void there_is_a_page_exactly_when_something_had_happened() {
        AnyEntry.AGREEMENT.forAll(history -> {
            for (int days = 0; days < 2_000; days += 97) {
                var day = FIRST.plusDays(days);
                assertThat(AgreementDossier.of(history, day).isPresent())
                        .isEqualTo(!history.standingOn(day).isEmpty());
            }
        });
    }

    /** Were one of them wrong, the rules and the page would tell two stories. */
    @Test
    void the_page_and_the_rules_tell_one_story() {
        AnyEntry.AGREEMENT.forAll(history -> {
            for (int days = 0; days < 2_000; days += 97) {
                var day = FIRST.plusDays(days);
                AgreementDossier.of(history, day).ifPresent(page -> agrees(page, history, day));
            }
        });
    }

    private static void agrees(AgreementDossier page, History<AgreementEvent> history, LocalDate day) {
        var standing = AgreementStanding.of(history, day);
        assertThat(page.status()).isEqualTo(standing.status());
        assertThat(page.spending().calledOff()).isEqualTo(standing.calledOff());
        assertThat(page.spending().ceiling()).isEqualTo(standing.ceiling().orElse(null));
        assertThat(page.participants()).hasSameSizeAs(standing.participants());
        assertThat(page.callOffs()).hasSameSizeAs(standing.callOffs());
    }

    @Test
    void a_page_changes_by_itself_on_its_turning_days_alone() {
        var kind = new AgreementDossiers();
        AnyEntry.AGREEMENT.forAll(history -> {
            var turns = kind.turningDays(history).toList();
            for (var day : turns) {
                if (day.isAfter(FIRST.minusYears(1)) && day.isBefore(FIRST.plusYears(12))) {
                    var next = turns.stream()
                            .filter(day::isBefore)
                            .min(LocalDate::compareTo)
                            .orElse(day.plusYears(3));
                    assertThat(AgreementDossier.of(history, next.minusDays(1)))
                            .as("%s to %s", day, next)
                            .isEqualTo(AgreementDossier.of(history, day));
                }
            }
        });
    }

    @Test
    void an_annulled_fact_counts_as_never_told() {
        var day = LocalDate.of(2026, 1, 1);
        AnyEntry.AGREEMENT.forAll(history -> {
            for (int n = 0; n < history.records().size(); n++) {
                var with = new ArrayList<>(history.records());
                with.add(new Recorded<>(with.size(), LATER, annulment(n)));
                var without = new ArrayList<>(history.records());
                without.remove(n);
                assertThat(AgreementDossier.of(new History<>(with), day))
                        .usingRecursiveComparison()
                        .ignoringFields("value.version", "value.remarks")
                        .isEqualTo(AgreementDossier.of(new History<>(without), day));
            }
        });
    }

    @Test
    void what_is_kept_as_json_is_read_back_the_same() {
        var json = JsonMapper.shared();
        AnyEntry.AGREEMENT.forAll(history -> AgreementDossier.of(history, LocalDate.of(2026, 1, 1))
                .ifPresent(page -> assertThat(json.readValue(json.writeValueAsString(page), AgreementDossier.class))
                        .isEqualTo(page)));
    }

    private static AgreementEvent annulment(long target) {
        return new AgreementFactAnnulled(
                AgreementFacts.KONGSBERG_AGREEMENT,
                Occurred.on(LocalDate.of(2030, 2, 1)),
                target,
                CorrectionReason.NOT_HAPPENED,
                new Confidential("aldri"),
                "officer-2",
                null);
    }
}
