package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementLife.*;
import static no.tunbok.events.testkit.AgreementFacts.*;
import static no.tunbok.events.testkit.PilotFacts.day;
import static org.assertj.core.api.Assertions.assertThat;

import no.tunbok.events.agreement.AgreementEvent;
import org.junit.jupiter.api.Test;

/** What may be called off on a day. */
class CeilingTest {

    /** Nine million; one more in July, and four called off in August. */
    private static final Ceiling RAISED = ceiling(
            modified(day("2022-07-01"), "FOA § 28-1", excluded(1_000_000)),
            calledOff(DAY_ACTIVITY, day("2022-08-01"), excluded(4_000_000)));

    @Test
    void what_is_made_later_does_not_count_against_the_ceiling_of_that_day() {
        assertThat(RAISED.holds(SCHOOL_CLASS, excluded(6_000_000), day("2022-06-01")))
                .isTrue();
    }

    @Test
    void what_is_made_later_counts_against_the_ceiling_as_it_is() {
        assertThat(RAISED.holds(SCHOOL_CLASS, excluded(6_000_001), day("2022-06-01")))
                .isFalse();
    }

    private static Ceiling ceiling(AgreementEvent... more) {
        return AgreementState.of(inForce(more).history().standing()).ceiling();
    }
}
