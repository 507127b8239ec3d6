package no.tunbok.query.pilotdossier;

import static no.tunbok.query.testkit.AnyPilot.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotFactAnnulled;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.testkit.Nordland;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the page of any history, sensible or not. */
class PilotDossierLawsTest {

    private static final Instant LATER = Instant.parse("2030-02-01T12:00:00Z");

    @Test
    void there_is_a_page_exactly_when_something_stands() {
        forAll(history -> assertThat(PilotDossier.of(history).isPresent())
                .isEqualTo(!history.standing().isEmpty()));
    }

    @Test
    void there_is_a_page_for_any_day() {
        forAll(history -> {
            for (int days = 0; days < 2_000; days += 97) {
                var day = LocalDate.of(2020, 1, 1).plusDays(days);
                assertThat(PilotDossier.of(history, day).isPresent())
                        .isEqualTo(!history.standingOn(day).isEmpty());
            }
        });
    }

    /** By the end of time all that stands has happened. */
    @Test
    void the_last_day_is_now() {
        forAll(history -> assertThat(PilotDossier.of(history, LocalDate.MAX)).isEqualTo(PilotDossier.of(history)));
    }

    @Test
    void an_annulled_fact_counts_as_never_told() {
        forAll(history -> {
            for (int n = 0; n < history.records().size(); n++) {
                var with = new ArrayList<>(history.records());
                with.add(new Recorded<>(with.size(), LATER, annulment(n)));
                var without = new ArrayList<>(history.records());
                without.remove(n);
                assertThat(PilotDossier.of(new History<>(with)))
                        .usingRecursiveComparison()
                        .ignoringFields("value.version", "value.remarks")
                        .isEqualTo(PilotDossier.of(new History<>(without)));
            }
        });
    }

    @Test
    void the_order_of_telling_does_not_matter_for_the_status() {
        forAll(history -> {
            var facts = new ArrayList<>(history.records().stream()
                    .map(Recorded::fact)
                    .filter(fact ->
                            fact.correction().isEmpty() && fact.reversal().isEmpty()) // they name numbers
                    .toList());
            var status = PilotDossier.of(atOnce(facts)).map(PilotDossier::status);
            Collections.shuffle(facts, new Random(facts.size()));
            assertThat(PilotDossier.of(atOnce(facts)).map(PilotDossier::status)).isEqualTo(status);
        });
    }

    @Test
    void no_municipality_takes_part_twice_at_once() {
        forAll(history -> PilotDossier.of(history)
                .ifPresent(page -> assertThat(page.municipalities())
                        .filteredOn(time -> time.from() != null && time.to() == null)
                        .extracting(Participation::organisationNumber, Participation::cityDistrict)
                        .doesNotHaveDuplicates()));
    }

    @Test
    void the_grant_is_the_last_award_and_every_change() {
        forAll(history -> {
            long last = 0;
            long changes = 0;
            for (var told : history.standing()) {
                if (told.fact() instanceof PilotGrantAwarded f) {
                    last = f.amount().ore();
                } else if (told.fact() instanceof GrantAmountChanged f) {
                    changes += f.delta().ore();
                }
            }
            var granted = last + changes;
            PilotDossier.of(history)
                    .flatMap(page -> Optional.ofNullable(page.grant()))
                    .flatMap(grant -> Optional.ofNullable(grant.asChanged()))
                    .ifPresent(amount -> assertThat(amount.ore()).isEqualTo(granted));
        });
    }

    @Test
    void what_is_kept_as_json_is_read_back_the_same() {
        var json = JsonMapper.shared();
        forAll(history -> PilotDossier.of(history)
                .ifPresent(page -> assertThat(json.readValue(json.writeValueAsString(page), PilotDossier.class))
                        .isEqualTo(page)));
    }

    private static History<PilotEvent> atOnce(List<PilotEvent> facts) {
        var records = new ArrayList<Recorded<PilotEvent>>();
        facts.forEach(fact -> records.add(new Recorded<>(records.size(), LATER, fact)));
        return new History<>(records);
    }

    private static PilotEvent annulment(long target) {
        return new PilotFactAnnulled(
                Nordland.ID,
                Occurred.on(LocalDate.of(2030, 2, 1)),
                target,
                CorrectionReason.NOT_HAPPENED,
                new Confidential("aldri"),
                "officer-2",
                null);
    }
}
