package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.CommonRule.*;
import static no.tunbok.command.pilot.PilotLife.*;
import static no.tunbok.events.testkit.PilotFacts.*;

import java.time.Instant;
import java.time.LocalDate;
import no.tunbok.command.judgement.Broken;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.pilot.*;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Putting right what somebody decided, what belongs elsewhere, and what was opened twice. */
class PilotPuttingRightRulesTest {

    private static final PilotEvent APPLIED = APPLICATION_REGISTERED;
    private static final PilotGrantAwarded GRANTED = granted(day("2020-11-03"), 3_000_000);
    private static final PilotEvent JOINED = joined(day("2020-12-01"));

    @Nested
    class X_3_a_correction_is_not_corrected {

        /** The municipality took part before, but only once the correction is gone does the register say so. */
        @Test
        void what_is_told_instead_of_one_does_not_build_on_it() {
            PILOT.given(APPLIED, JOINED, corrected(1, joined(day("2021-06-01"))))
                    .deciding(corrected(2, joined(day("2021-01-01"))))
                    .thenRefusedBy(new Broken(X_3, "/target"), new Broken(X_3, "/instead/type"));
        }
    }

    @Nested
    class X_12_a_decision_is_put_right_by_two {

        @Test
        void whoever_orders_it_lets_another_record_it() {
            PILOT.given(APPLIED, GRANTED)
                    .deciding(orderedBy("officer-7", GRANTED))
                    .thenRefusedBy(X_12, "/orderedBy");
            PILOT.given(APPLIED, GRANTED)
                    .deciding(orderedBy("supervisor-2", GRANTED))
                    .thenRecorded();
        }

        @Test
        void what_nobody_decided_one_person_puts_right() {
            PILOT.given(APPLIED, JOINED, GRANTED)
                    .deciding(orderedBy("officer-7", 1, joined(day("2020-12-02"))))
                    .thenRecorded();
        }

        @Test
        void one_that_belongs_elsewhere_is_moved_by_two() {
            PILOT.given(APPLIED).registering(movedIn(GRANTED, "officer-7")).thenRefusedBy(X_12, "/orderedBy");
            PILOT.given(APPLIED).registering(movedIn(GRANTED, "supervisor-2")).thenRecorded();
            PILOT.given(APPLIED).registering(movedIn(JOINED, "officer-7")).thenRecorded();
        }

        private static PilotFactCorrected orderedBy(String officer, PilotEvent instead) {
            return orderedBy(officer, 1, instead);
        }

        private static PilotFactCorrected orderedBy(String officer, long target, PilotEvent instead) {
            return new PilotFactCorrected(
                    NORDLAND, day("2024-02-01"), target, instead, CorrectionReason.WRONG_DATE, told("Feil"), officer);
        }
    }

    @Nested
    class X_16_a_duplicate_is_gone_on_with_elsewhere {

        @Test
        void nothing_more_is_told_of_it() {
            PILOT.given(APPLIED, duplicate(OSLO_OG_VIKEN)).registering(JOINED).thenRefusedBy(X_16, "");
            PILOT.given(APPLIED).registering(JOINED).thenRecorded();
        }

        @Test
        void it_can_still_be_put_right() {
            PILOT.given(APPLIED, duplicate(OSLO_OG_VIKEN))
                    .deciding(corrected(0, applied(Theme.DEMENTIA_CARE)))
                    .thenRecorded();
        }

        @Test
        void when_it_was_none_after_all_it_goes_on() {
            PILOT.given(APPLIED, duplicate(OSLO_OG_VIKEN), annulled(1))
                    .registering(JOINED)
                    .thenRecorded();
        }

        @Test
        void it_is_of_another_pilot() {
            PILOT.given(APPLIED).deciding(duplicate(NORDLAND)).thenRefusedBy(X_16, "/canonical");
        }

        private static PilotDuplicateMarked duplicate(PilotId of) {
            return new PilotDuplicateMarked(
                    NORDLAND, day("2021-02-01"), of, CorrectionReason.DUPLICATE, told("To ganger"), "supervisor-2");
        }
    }

    @Nested
    class X_17_a_decision_is_reversed_once {

        @Test
        void it_is_a_decision_and_stands() {
            PILOT.given(APPLIED, GRANTED).deciding(reversed(1)).thenRecorded();
            PILOT.given(APPLIED, GRANTED).registering(reversed(1)).thenRecorded();
            PILOT.given(APPLIED, JOINED).deciding(reversed(1)).thenRefusedBy(X_17, "/target");
            PILOT.given(APPLIED).deciding(reversed(1)).thenRefusedBy(X_17, "/target");
            PILOT.given(APPLIED, GRANTED, annulled(1)).deciding(reversed(1)).thenRefusedBy(X_17, "/target");
        }

        @Test
        void not_twice() {
            PILOT.given(APPLIED, GRANTED, reversed(1)).deciding(reversed(1)).thenRefusedBy(X_17, "/target");
            PILOT.given(APPLIED, GRANTED, reversed(1), annulled(2))
                    .deciding(reversed(1))
                    .thenRecorded();
        }

        @Test
        void each_of_several_by_itself() {
            PILOT.given(APPLIED, GRANTED, changed(-500_000), reversed(2))
                    .deciding(reversed(1))
                    .thenRecorded();
        }

        @Test
        void from_that_day_on_it_is_as_if_nothing_was_decided() {
            var awarded = granted(day("2021-04-01"), 2_000_000);
            PILOT.given(APPLIED, GRANTED, reversed(1)).deciding(awarded).thenRecorded();
            PILOT.given(APPLIED, GRANTED).deciding(awarded).thenRefusedBy(PilotRule.PI_18, "");
        }

        private static PilotDecisionReversed reversed(long target) {
            return new PilotDecisionReversed(
                    NORDLAND,
                    day("2021-02-01"),
                    target,
                    LocalDate.parse("2021-03-01"),
                    GRANTED.decision(),
                    "forvaltningsloven § 35",
                    ReversalInitiator.OWN);
        }
    }

    @Nested
    class X_18_a_text_is_rectified_and_nothing_else {

        @Test
        void other_grounds_for_the_same_decision() {
            PILOT.given(APPLIED, GRANTED)
                    .deciding(rectified(GRANTED.occurredOn(), GRANTED.decision().decidedBy()))
                    .thenRecorded();
        }

        @Test
        void its_day_and_who_decided_stay() {
            PILOT.given(APPLIED, GRANTED)
                    .deciding(rectified(day("2020-11-04"), GRANTED.decision().decidedBy()))
                    .thenRefusedBy(X_18, "/instead");
            PILOT.given(APPLIED, GRANTED)
                    .deciding(rectified(GRANTED.occurredOn(), COUNTY))
                    .thenRefusedBy(X_18, "/instead");
        }

        @Test
        void only_a_decision_has_such_a_text() {
            PILOT.given(APPLIED, JOINED)
                    .deciding(new PilotDecisionRectified(
                            NORDLAND, day("2024-02-01"), 1, JOINED, CorrectionReason.TYPO, told("x"), "supervisor-2"))
                    .thenRefusedBy(X_18, "/instead");
        }

        private static PilotDecisionRectified rectified(Occurred decided, Body by) {
            var decision = GRANTED.decision();
            return new PilotDecisionRectified(
                    NORDLAND,
                    day("2024-02-01"),
                    1,
                    new PilotGrantAwarded(
                            NORDLAND,
                            decided,
                            GRANTED.amount(),
                            GRANTED.owners(),
                            GRANTED.period(),
                            GRANTED.conditions(),
                            new IndividualDecision(
                                    by, told("Andre ord"), decision.notifiedOn(), decision.appealBody())),
                    CorrectionReason.TYPO,
                    told("Skrivefeil"),
                    "supervisor-2");
        }
    }

    @Nested
    class a_fact_from_another_pilot {

        @Test
        void counts_here_from_the_day_when_it_happened() {
            PILOT.given(APPLIED, GRANTED).registering(movedIn(JOINED)).thenRecorded();
            PILOT.given(APPLIED, GRANTED, movedIn(JOINED))
                    .registering(joined(day("2020-12-03")))
                    .thenRefusedBy(PilotRule.PI_7, "/occurredOn");
        }

        @Test
        void keeps_the_rules_that_nothing_can_break() {
            PILOT.given(APPLIED, GRANTED, JOINED)
                    .registering(movedIn(JOINED))
                    .thenRefusedBy(PilotRule.PI_7, "/fact/occurredOn");
        }

        @Test
        void is_remarked_upon_where_it_breaks_another() {
            PILOT.given(APPLIED, GRANTED)
                    .registering(movedIn(concluded(day("2020-10-01"))))
                    .thenRemarked(PilotRule.PI_18);
        }

        @Test
        void can_be_put_right_here() {
            PILOT.given(APPLIED, GRANTED, movedIn(JOINED))
                    .deciding(corrected(2, joined(day("2020-12-05"))))
                    .thenRecorded();
            PILOT.given(APPLIED, GRANTED, movedIn(JOINED), annulled(2))
                    .registering(JOINED)
                    .thenRecorded();
        }

        private static PilotFactMovedIn movedIn(PilotEvent fact) {
            return PilotPuttingRightRulesTest.movedIn(fact, "supervisor-2");
        }
    }

    private static PilotFactMovedIn movedIn(PilotEvent fact, String orderedBy) {
        return new PilotFactMovedIn(
                NORDLAND,
                fact.occurredOn(),
                fact,
                OSLO_OG_VIKEN,
                4,
                Instant.parse("2021-01-01T10:00:00Z"),
                CorrectionReason.WRONG_PARTY,
                told("Feil pilot"),
                orderedBy);
    }
}
