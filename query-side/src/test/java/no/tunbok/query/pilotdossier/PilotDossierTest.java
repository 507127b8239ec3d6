package no.tunbok.query.pilotdossier;

import static no.tunbok.query.testkit.Nordland.COUNTY;
import static no.tunbok.query.testkit.Nordland.PILOT;
import static no.tunbok.query.testkit.Nordland.day;
import static no.tunbok.query.testkit.Nordland.kroner;
import static no.tunbok.query.testkit.Nordland.on;
import static no.tunbok.query.testkit.Nordland.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import no.tunbok.events.history.Remark;
import no.tunbok.events.pilot.PilotApplicationRejected;
import no.tunbok.events.pilot.PilotClosed;
import no.tunbok.events.pilot.PilotConcluded;
import no.tunbok.events.pilot.PilotDiscontinued;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.pilot.PilotStarted;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.query.testkit.Nordland;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PilotDossierTest {

    static PilotDossier page(PilotEvent... facts) {
        return PilotDossier.of(told(facts)).orElseThrow();
    }

    @Nested
    class the_page {

        @Test
        void is_empty_when_nothing_was_told_or_nothing_of_it_stands() {
            assertThat(PilotDossier.of(told())).isEmpty();
            assertThat(PilotDossier.of(told(PILOT.applied(), PILOT.annulled(0))))
                    .isEmpty();
        }

        @Test
        void is_empty_on_a_day_when_nothing_had_happened() {
            assertThat(PilotDossier.of(told(PILOT.applied()), day("2020-09-30")))
                    .isEmpty();
            assertThat(PilotDossier.of(told(PILOT.applied()), day("2020-10-01")))
                    .isPresent();
        }

        @Test
        void tells_who_applied_for_what() {
            var page = page(PILOT.applied());
            assertThat(page.id()).isEqualTo(Nordland.ID);
            assertThat(page.name()).isEqualTo("Inn på tunet i Nordlandskommunene");
            assertThat(page.programmeCode()).isEqualTo("IPT-LOFTET-2");
            assertThat(page.programmeName()).isEqualTo("Inn på tunet-løftet 2");
            assertThat(page.applicants()).containsExactly(Nordland.GOVERNOR, COUNTY);
            assertThat(page.appliedOn()).isEqualTo(on("2020-10-01"));
            assertThat(page.owners()).isEmpty();
            assertThat(page.grant()).isNull();
            assertThat(page.version()).isEqualTo(1);
        }

        @Test
        void counts_every_record_in_its_version() {
            assertThat(page(PILOT.applied(), PILOT.granted(), PILOT.annulled(1)).version())
                    .isEqualTo(3);
        }

        @Test
        void names_the_facts_that_may_have_happened_by_the_day() {
            var history = told(PILOT.applied(), PILOT.started(), PILOT.concluded());
            assertThat(PilotDossier.of(history, day("2021-03-15")).orElseThrow())
                    .satisfies(page -> assertThat(page.uncertain()).containsExactly(1L))
                    .satisfies(page -> assertThat(page.status()).isEqualTo(PilotStatus.APPLIED));
            assertThat(PilotDossier.of(history, day("2021-03-31")).orElseThrow().status())
                    .isEqualTo(PilotStatus.STARTED);
        }

        @Test
        void names_the_rules_that_facts_break_once_these_have_happened() {
            var history = told(
                    PILOT.applied(),
                    PILOT.workshopHeld("2022-04-05"),
                    new PilotRuleBroken(Nordland.ID, on("2022-04-05"), 1, "PI-9"));
            assertThat(PilotDossier.of(history).orElseThrow().remarks()).containsExactly(new Remark(1, "PI-9"));
            assertThat(PilotDossier.of(history, day("2022-04-05")).orElseThrow().remarks())
                    .containsExactly(new Remark(1, "PI-9"));
            assertThat(PilotDossier.of(history, day("2022-04-04")).orElseThrow().remarks())
                    .isEmpty();
        }
    }

    @Nested
    class the_owners {

        @Test
        void go_by_the_name_of_the_decision_and_by_that_of_the_day() {
            var history = told(PILOT.applied(), PILOT.granted());
            assertThat(PilotDossier.of(history, day("2020-12-31")).orElseThrow().owners())
                    .extracting(Owner::name, Owner::nameOnDay)
                    .containsExactly(
                            tuple("Fylkesmannen i Nordland", "Fylkesmannen i Nordland"),
                            tuple("Nordland fylkeskommune", "Nordland fylkeskommune"));
            assertThat(PilotDossier.of(history, day("2021-01-01")).orElseThrow().owners())
                    .extracting(Owner::name, Owner::nameOnDay)
                    .contains(tuple("Fylkesmannen i Nordland", "Statsforvalteren i Nordland"));
            assertThat(PilotDossier.of(history)
                            .orElseThrow()
                            .owners()
                            .getFirst()
                            .nameOnDay())
                    .isEqualTo("Statsforvalteren i Nordland");
        }
    }

    @Nested
    class the_status {

        private final PilotEvent closed =
                new PilotClosed(Nordland.ID, on("2023-10-01"), kroner(3_000_000), Nordland.DECISION);
        private final PilotEvent discontinued = new PilotDiscontinued(Nordland.ID, on("2021-10-01"), Nordland.DECISION);
        private final PilotEvent rejected =
                new PilotApplicationRejected(Nordland.ID, on("2020-11-03"), Nordland.DECISION);

        @Test
        void goes_by_how_far_the_pilot_has_come() {
            assertThat(page(PILOT.applied()).status()).isEqualTo(PilotStatus.APPLIED);
            assertThat(page(PILOT.applied(), rejected).status()).isEqualTo(PilotStatus.REJECTED);
            assertThat(page(PILOT.applied(), rejected, PILOT.granted()).status())
                    .isEqualTo(PilotStatus.GRANTED);
            assertThat(page(PILOT.granted(), PILOT.started()).status()).isEqualTo(PilotStatus.STARTED);
            assertThat(page(PILOT.started(), PILOT.extended()).status()).isEqualTo(PilotStatus.ACTIVE_EXTENDED);
            assertThat(page(PILOT.extended(), PILOT.concluded()).status()).isEqualTo(PilotStatus.CONCLUDED);
            assertThat(page(PILOT.report(ReportKind.FINAL, "2022-11-15"), PILOT.concluded())
                            .status())
                    .isEqualTo(PilotStatus.REPORTED);
            assertThat(page(PILOT.report(ReportKind.INTERIM, "2022-11-15"), PILOT.concluded())
                            .status())
                    .isEqualTo(PilotStatus.CONCLUDED);
            assertThat(page(PILOT.started(), PILOT.report(ReportKind.FINAL, "2022-11-15"))
                            .status())
                    .isEqualTo(PilotStatus.STARTED);
            assertThat(page(PILOT.concluded(), closed).status()).isEqualTo(PilotStatus.CLOSED);
            assertThat(page(closed, discontinued).status()).isEqualTo(PilotStatus.DISCONTINUED);
        }

        @Test
        void counts_the_first_start_and_the_last_conclusion() {
            var page = page(
                    new PilotStarted(Nordland.ID, on("2021-09-01"), null),
                    new PilotStarted(Nordland.ID, on("2021-03-15"), null),
                    new PilotConcluded(Nordland.ID, on("2022-12-31")),
                    new PilotConcluded(Nordland.ID, on("2022-06-30")));
            assertThat(page.startedOn()).isEqualTo(on("2021-03-15"));
            assertThat(page.concludedOn()).isEqualTo(on("2022-12-31"));
        }

        @Test
        void is_said_in_both_forms() {
            assertThat(page(PILOT.concluded()).statusText().nb()).isEqualTo("Avsluttet");
            assertThat(page(PILOT.concluded()).statusText().nn()).isEqualTo("Avslutta");
        }

        /** The register was told that Nordland ended with the others, though it went on. */
        @Test
        void forgets_a_conclusion_that_never_happened() {
            var history = told(PILOT.started(), PILOT.concluded(), PILOT.annulled(1), PILOT.extended());
            assertThat(PilotDossier.of(history).orElseThrow().status()).isEqualTo(PilotStatus.ACTIVE_EXTENDED);
            assertThat(PilotDossier.of(
                                    history.believedAt(history.records().get(1).at()))
                            .orElseThrow()
                            .status())
                    .isEqualTo(PilotStatus.CONCLUDED);
        }
    }
}
