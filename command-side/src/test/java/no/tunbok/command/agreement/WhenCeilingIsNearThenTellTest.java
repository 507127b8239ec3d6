package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementLife.*;
import static no.tunbok.events.testkit.AgreementFacts.*;
import static no.tunbok.events.testkit.PilotFacts.between;
import static no.tunbok.events.testkit.PilotFacts.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunbok.command.policy.Policy;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.CeilingNeared;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Test;

/** What the register tells of a ceiling, and when it looks at it again. */
class WhenCeilingIsNearThenTellTest {

    private static final Policy<AgreementEvent> POLICY = new WhenCeilingIsNearThenTell();

    /** Eighty percent of nine million, called off in March. */
    private static final AgreementEvent MOST = calledOff(7_200_000);

    @Test
    void a_ceiling_of_nothing_is_never_reached() {
        assertThat(follows("2022-06-01", modified(day("2022-05-01"), "FOA § 28-1", excluded(-9_000_000))))
                .isEmpty();
    }

    @Test
    void a_raise_that_may_be_yet_to_come_does_not_change_since_when_it_is_near() {
        var june = between("2022-06-01", "2022-06-30", Precision.MONTH);
        assertThat(follows("2022-06-15", MOST, modified(june, "FOA § 28-1", excluded(1_000_000))))
                .containsExactly(new CeilingNeared(KONGSBERG_AGREEMENT, day("2022-03-14"), 80, excluded(9_000_000)));
    }

    @Test
    void a_ceiling_that_comes_near_some_day_is_looked_at_again_then() {
        assertThat(again("2022-03-13", MOST)).hasValue(on("2022-03-14"));
        assertThat(again("2022-03-14", MOST)).isEmpty();
    }

    private static List<AgreementEvent> follows(String today, AgreementEvent... more) {
        return POLICY.follows(inForce(more).history(), on(today));
    }

    private static Optional<LocalDate> again(String today, AgreementEvent... more) {
        return POLICY.lookAgainOn(inForce(more).history(), on(today));
    }
}
