package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementLife.*;
import static no.tunbok.command.judgement.CommonRule.X_3;
import static no.tunbok.events.testkit.AgreementFacts.*;
import static no.tunbok.events.testkit.PilotFacts.day;

import no.tunbok.events.agreement.FrameworkSigned;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Putting right what was told of an agreement. */
class AgreementPuttingRightRulesTest {

    @Nested
    class X_3_a_fact_stays_with_its_agreement {

        @Test
        void what_is_told_instead_is_of_the_same_one() {
            inForce()
                    .deciding(corrected(3, new FrameworkSigned(MODUM_AGREEMENT, day("2022-02-22"))))
                    .thenRefusedBy(X_3, "/instead/agreementId");
            inForce()
                    .deciding(corrected(3, new FrameworkSigned(KONGSBERG_AGREEMENT, day("2022-02-22"))))
                    .thenRecorded();
        }
    }
}
