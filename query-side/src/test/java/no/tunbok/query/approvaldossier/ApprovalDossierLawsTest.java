package no.tunbok.query.approvaldossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalFactAnnulled;
import no.tunbok.events.approval.ApprovalStanding;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.testkit.ApprovalFacts;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.testkit.AnyEntry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the page of any history, sensible or not. */
class ApprovalDossierLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Instant LATER = Instant.parse("2030-02-01T12:00:00Z");

    @Test
    void there_is_a_page_exactly_when_something_had_happened() {
        AnyEntry.APPROVAL.forAll(history -> {
            for (int days = 0; days < 2_000; days += 97) {
                var day = FIRST.plusDays(days);
                assertThat(ApprovalDossier.of(history, day).isPresent())
                        .isEqualTo(!history.standingOn(day).isEmpty());
            }
        });
    }

    /** Were one of them wrong, the rules and the page would tell two stories. */
    @Test
    void the_page_and_the_rules_tell_one_story() {
        AnyEntry.APPROVAL.forAll(history -> {
            for (int days = 0; days < 2_000; days += 97) {
                var day = FIRST.plusDays(days);
                ApprovalDossier.of(history, day).ifPresent(page -> agrees(page, history, day));
            }
        });
    }

    private static void agrees(ApprovalDossier page, History<ApprovalEvent> history, LocalDate day) {
        var standing = ApprovalStanding.on(day, history);
        assertThat(page.status()).isEqualTo(standing.status());
        assertThat(page.deviations())
                .filteredOn(deviation -> deviation.closedOn() == null)
                .extracting(Deviation::deviationId, Deviation::closingDeadline)
                .containsExactlyInAnyOrderElementsOf(standing.openDeviations().stream()
                        .map(open -> tuple(open.deviationId(), open.closingDeadline()))
                        .toList());
        assertThat(page.endedOn() == null || standing.status().isOver()).isTrue();
    }

    @Test
    void a_page_changes_by_itself_on_its_turning_days_alone() {
        var kind = new ApprovalDossiers();
        AnyEntry.APPROVAL.forAll(history -> {
            var turns = kind.turningDays(history).toList();
            for (var day : turns) {
                if (day.isAfter(FIRST.minusYears(1)) && day.isBefore(FIRST.plusYears(12))) {
                    var next = turns.stream()
                            .filter(day::isBefore)
                            .min(LocalDate::compareTo)
                            .orElse(day.plusYears(3));
                    assertThat(ApprovalDossier.of(history, next.minusDays(1)))
                            .as("%s to %s", day, next)
                            .isEqualTo(ApprovalDossier.of(history, day));
                }
            }
        });
    }

    @Test
    void an_annulled_fact_counts_as_never_told() {
        var day = LocalDate.of(2026, 1, 1);
        AnyEntry.APPROVAL.forAll(history -> {
            for (int n = 0; n < history.records().size(); n++) {
                var with = new ArrayList<>(history.records());
                with.add(new Recorded<>(with.size(), LATER, annulment(n)));
                var without = new ArrayList<>(history.records());
                without.remove(n);
                assertThat(ApprovalDossier.of(new History<>(with), day))
                        .usingRecursiveComparison()
                        .ignoringFields("value.version", "value.remarks")
                        .isEqualTo(ApprovalDossier.of(new History<>(without), day));
            }
        });
    }

    @Test
    void what_is_kept_as_json_is_read_back_the_same() {
        var json = JsonMapper.shared();
        AnyEntry.APPROVAL.forAll(history -> ApprovalDossier.of(history, LocalDate.of(2026, 1, 1))
                .ifPresent(page -> assertThat(json.readValue(json.writeValueAsString(page), ApprovalDossier.class))
                        .isEqualTo(page)));
    }

    private static ApprovalEvent annulment(long target) {
        return new ApprovalFactAnnulled(
                ApprovalFacts.SOLBAKKEN,
                Occurred.on(LocalDate.of(2030, 2, 1)),
                target,
                CorrectionReason.NOT_HAPPENED,
                new Confidential("aldri"),
                "officer-2",
                null);
    }
}
