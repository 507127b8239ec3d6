package no.tunbok.command.pilot;

import static no.tunbok.command.pilot.PilotLife.*;
import static no.tunbok.events.testkit.PilotFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.tunbok.command.judgement.Moves;
import no.tunbok.command.testkit.KnownHistories;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.History;
import no.tunbok.events.pilot.*;
import no.tunbok.events.testkit.Told;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What one pilot is told, and others with it. */
class JointWorkshopsTest {

    private static final PilotId VESTLAND = PilotId.of("0b6f0c52-6a4e-4a55-9d0f-3a9d1e8f2c03");
    private static final WorkshopHeld JOINT =
            held(day("2022-04-22"), null, List.of(NORDLAND, OSLO_OG_VIKEN), List.of(FARMER_COURSE));

    /** Nordland was told of it as number 2, Oslo og Viken as number 1, each with measures of its own. */
    private static final KnownHistories<PilotEvent> TOLD = new KnownHistories<>(
            Map.of(
                    NORDLAND.value(),
                    history(APPLICATION_REGISTERED, STARTED, JOINT),
                    OSLO_OG_VIKEN.value(),
                    history(APPLICATION_REGISTERED, of(OSLO_OG_VIKEN, JOINT, List.of())),
                    VESTLAND.value(),
                    history(APPLICATION_REGISTERED)),
            (entry, fact) ->
                    fact instanceof PilotStarted f ? new PilotStarted(new PilotId(entry), f.occurredOn(), null) : fact);

    private final JointWorkshops workshops = new JointWorkshops(TOLD);

    @Nested
    class when_it_is_corrected {

        @Test
        void everyone_who_was_there_is_told_the_same() {
            var instead = held(day("2022-04-05"), null, List.of(NORDLAND, OSLO_OG_VIKEN), List.of(FARMER_COURSE));
            assertThat(workshops.toEachPilot(corrected(2, instead)))
                    .containsExactly(
                            corrected(2, instead),
                            of(OSLO_OG_VIKEN, corrected(1, of(OSLO_OG_VIKEN, instead, List.of()))));
        }

        @Test
        void whoever_was_not_there_has_it_annulled() {
            var instead = held(day("2022-04-22"), null, List.of(NORDLAND), List.of());
            assertThat(workshops.toEachPilot(corrected(2, instead)))
                    .element(1)
                    .isInstanceOfSatisfying(PilotFactAnnulled.class, annulled -> {
                        assertThat(annulled.pilotId()).isEqualTo(OSLO_OG_VIKEN);
                        assertThat(annulled.target()).isEqualTo(1);
                        assertThat(annulled.reason()).isEqualTo(CorrectionReason.WRONG_DATE);
                    });
        }

        @Test
        void whoever_was_forgotten_is_told() {
            var instead = held(day("2022-04-22"), null, List.of(NORDLAND, OSLO_OG_VIKEN, VESTLAND), List.of());
            assertThat(workshops.toEachPilot(corrected(2, instead)))
                    .hasSize(3)
                    .contains(of(VESTLAND, instead, List.of()));
        }

        @Test
        void what_never_was_a_workshop_concerns_nobody_else() {
            var instead = held(day("2022-04-05"), null, List.of(NORDLAND, OSLO_OG_VIKEN), List.of());
            assertThat(workshops.toEachPilot(corrected(1, instead))).containsExactly(corrected(1, instead));
        }
    }

    @Nested
    class when_it_is_annulled {

        @Test
        void it_never_happened_for_anybody() {
            assertThat(workshops.toEachPilot(annulled(2)))
                    .containsExactly(
                            annulled(2),
                            new PilotFactAnnulled(
                                    OSLO_OG_VIKEN,
                                    annulled(2).occurredOn(),
                                    1,
                                    CorrectionReason.NOT_HAPPENED,
                                    annulled(2).explanation(),
                                    annulled(2).orderedBy(),
                                    null));
        }

        @Test
        void what_never_was_a_workshop_is_annulled_for_nobody_else() {
            assertThat(workshops.toEachPilot(annulled(1))).containsExactly(annulled(1));
        }

        @Test
        void a_pilot_named_by_mistake_leaves_the_others_to_it() {
            var mistake = new PilotFactAnnulled(
                    NORDLAND, day("2024-02-01"), 2, CorrectionReason.WRONG_PARTY, told("Var ikke med"), "s-2", null);
            assertThat(workshops.toEachPilot(mistake))
                    .element(1)
                    .isInstanceOfSatisfying(PilotFactCorrected.class, corrected -> {
                        assertThat(corrected.pilotId()).isEqualTo(OSLO_OG_VIKEN);
                        assertThat(((WorkshopHeld) corrected.instead()).participatingPilots())
                                .containsExactly(OSLO_OG_VIKEN);
                    });
        }
    }

    @Nested
    class when_a_fact_is_moved {

        private final Moves<PilotEvent> moves = new Moves<>(PilotDecisions.KIND, TOLD);

        @Test
        void the_other_pilot_is_told_what_this_one_was_told_and_when() {
            var annulment = moved(1, VESTLAND);
            assertThat(moves.with(annulment))
                    .containsExactly(
                            annulment,
                            new PilotFactMovedIn(
                                    VESTLAND,
                                    STARTED.occurredOn(),
                                    new PilotStarted(VESTLAND, STARTED.occurredOn(), null),
                                    NORDLAND,
                                    1,
                                    TOLD.of(NORDLAND.value()).records().get(1).at(),
                                    annulment.reason(),
                                    annulment.explanation(),
                                    annulment.orderedBy()));
        }

        @Test
        void what_is_moved_on_was_told_when_it_was_first_told() {
            var histories = new KnownHistories<PilotEvent>(
                    Map.of(NORDLAND.value(), history(APPLICATION_REGISTERED, FACT_MOVED_IN)), (_, fact) -> fact);
            assertThat(new Moves<>(PilotDecisions.KIND, histories).with(moved(1, VESTLAND)))
                    .element(1)
                    .isInstanceOfSatisfying(PilotFactMovedIn.class, in -> {
                        assertThat(in.from()).isEqualTo(NORDLAND);
                        assertThat(in.number()).isEqualTo(1);
                        assertThat(in.toldAt()).isEqualTo(FACT_MOVED_IN.toldAt());
                    });
        }

        @Test
        void what_does_not_count_moves_nothing() {
            assertThat(moves.with(moved(7, VESTLAND))).hasSize(1);
        }

        @Test
        void all_else_stays_where_it_is() {
            assertThat(moves.with(STARTED)).containsExactly(STARTED);
            assertThat(moves.with(annulled(1))).containsExactly(annulled(1));
        }

        private static PilotFactAnnulled moved(long target, PilotId to) {
            return new PilotFactAnnulled(
                    NORDLAND, day("2024-02-01"), target, CorrectionReason.WRONG_PARTY, told("Feil"), "s-2", to);
        }
    }

    private static History<PilotEvent> history(PilotEvent... facts) {
        return Told.late(List.of(facts));
    }

    private static WorkshopHeld of(PilotId pilot, WorkshopHeld f, List<MeasureId> measures) {
        return new WorkshopHeld(
                pilot,
                f.occurredOn(),
                f.workshopId(),
                f.kind(),
                f.title(),
                f.format(),
                f.place(),
                f.hostMunicipality(),
                f.participatingPilots(),
                f.attendance(),
                f.alsoPresent(),
                f.topics(),
                measures);
    }

    private static PilotFactCorrected of(PilotId pilot, PilotFactCorrected f) {
        return new PilotFactCorrected(
                pilot, f.occurredOn(), f.target(), f.instead(), f.reason(), f.explanation(), f.orderedBy());
    }
}
