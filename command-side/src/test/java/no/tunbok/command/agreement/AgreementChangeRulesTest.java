package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementLife.*;
import static no.tunbok.command.agreement.AgreementRule.FA_16;
import static no.tunbok.command.judgement.CommonRule.X_15;
import static no.tunbok.events.testkit.AgreementFacts.*;
import static no.tunbok.events.testkit.PilotFacts.between;
import static no.tunbok.events.testkit.PilotFacts.day;

import no.tunbok.command.testkit.Asked;
import no.tunbok.events.agreement.*;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who takes over from a participant, and which notice a call-off ends with. */
class AgreementChangeRulesTest {

    @Nested
    class X_15_a_successor_is_another {

        @Test
        void nobody_succeeds_itself() {
            inForce().deciding(succeededBy(FIRST_FARM)).thenRefusedBy(X_15, "/successor");
            inForce().deciding(succeededBy(FARM_COMPANY)).thenRecorded();
        }

        private static ParticipantSucceeded succeededBy(OrganisationNumber successor) {
            return new ParticipantSucceeded(
                    KONGSBERG_AGREEMENT,
                    day("2023-10-01"),
                    FIRST_FARM,
                    successor,
                    IdentityCause.TRANSFER,
                    null,
                    null,
                    PARTICIPANT_SUCCEEDED.decision());
        }
    }

    @Nested
    class FA_16_notice_of_an_end_is_given_before_it {

        @Test
        void on_its_day_at_the_latest() {
            ending(day("2022-12-31"), "2022-12-31").thenRecorded();
            ending(day("2022-12-31"), "2023-01-01").thenRefusedBy(FA_16, "/noticeGivenOn");
        }

        @Test
        void before_an_end_that_may_have_come_after_it() {
            var december = between("2022-12-01", "2022-12-31", Precision.MONTH);
            ending(december, "2022-12-31").thenRecorded();
            ending(december, "2023-01-01").thenRefusedBy(FA_16, "/noticeGivenOn");
        }

        @Test
        void or_not_at_all() {
            ending(day("2022-12-31"), null).thenRecorded();
        }

        /** One of two call-offs, of which the other is enough. */
        private static Asked.Answer<AgreementEvent> ending(Occurred when, @Nullable String noticeGivenOn) {
            return inForce(calledOff(1_000), calledOff(SCHOOL_CLASS, day("2022-06-01"), excluded(1_000)))
                    .registering(new CallOffEnded(
                            KONGSBERG_AGREEMENT,
                            when,
                            DAY_ACTIVITY,
                            CallOffEndReason.BUYER_NEEDS_NO_MORE,
                            noticeGivenOn == null ? null : on(noticeGivenOn),
                            null));
        }
    }
}
