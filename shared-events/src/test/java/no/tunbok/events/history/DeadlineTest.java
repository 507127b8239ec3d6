package no.tunbok.events.history;

import static no.tunbok.events.testkit.PilotFacts.NORDLAND;
import static no.tunbok.events.testkit.PilotFacts.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementDeadline;
import no.tunbok.events.pilot.PilotDeadline;
import no.tunbok.events.pilot.PilotDeadlinePassed;
import org.junit.jupiter.api.Test;

/** The last day that is in time, and the first that is not. */
class DeadlineTest {

    private static final LocalDate LAST = LocalDate.parse("2023-10-29");

    @Test
    void its_last_day_is_in_time_and_the_next_is_not() {
        var deadline = Deadline.of(AgreementDeadline.EXPIRY, LAST);
        assertThat(deadline.isPastOn(LAST)).isFalse();
        assertThat(deadline.isPastOn(LAST.plusDays(1))).isTrue();
        assertThat(deadline.firstDayAfter()).isEqualTo("2023-10-30");
    }

    @Test
    void after_the_last_day_that_there_is_comes_none() {
        assertThat(Deadline.dayAfter(LocalDate.MAX)).isEqualTo(LocalDate.MAX);
        assertThat(Deadline.dayAfter(LAST)).isEqualTo("2023-10-30");
    }

    @Test
    void of_one_day_and_one_kind_they_go_by_what_they_are_about() {
        var expiry = Deadline.of(AgreementDeadline.EXPIRY, LAST.minusDays(1));
        var any = Deadline.of(AgreementDeadline.EXTENSION, LAST);
        var first = new Deadline<>(AgreementDeadline.EXTENSION, LAST, "1");
        var second = new Deadline<>(AgreementDeadline.EXTENSION, LAST, "2");
        assertThat(Stream.of(second, any, first, expiry).sorted(Deadline.inOrder()))
                .containsExactly(expiry, any, first, second);
    }

    @Test
    void that_it_passed_is_told_of_the_first_day_after_it() {
        assertThat(passed("2023-10-30").fallsOnItsDay()).isTrue();
        assertThat(passed("2023-10-29").fallsOnItsDay()).isFalse();
        assertThat(passed("2023-10-31").fallsOnItsDay()).isFalse();
    }

    @Test
    void where_there_can_be_only_one_it_is_about_nothing_more() {
        assertThat(passed("2023-10-30").about()).isNull();
        assertThat(passed("2023-10-30").deadline()).isEqualTo(Deadline.of(PilotDeadline.FINAL_REPORT, LAST));
    }

    private static PilotDeadlinePassed passed(String day) {
        return new PilotDeadlinePassed(NORDLAND, day(day), PilotDeadline.FINAL_REPORT, LAST);
    }
}
