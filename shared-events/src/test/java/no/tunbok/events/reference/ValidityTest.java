package no.tunbok.events.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate NO_LONGER = LocalDate.of(2024, 1, 1);
    private static final Validity FOUR_YEARS = new Validity(FIRST, NO_LONGER);

    @Test
    void it_holds_from_the_first_day_until_the_one_before_the_end() {
        assertThat(FOUR_YEARS.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(FOUR_YEARS.holdsOn(FIRST)).isTrue();
        assertThat(FOUR_YEARS.holdsOn(NO_LONGER.minusDays(1))).isTrue();
        assertThat(FOUR_YEARS.holdsOn(NO_LONGER)).isFalse();
    }

    @Test
    void without_an_end_or_a_beginning_it_holds_for_ever_in_that_direction() {
        assertThat(new Validity(null, NO_LONGER).holdsOn(LocalDate.MIN)).isTrue();
        assertThat(new Validity(FIRST, null).holdsOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void it_may_hold_for_a_fact_that_touches_one_of_its_days() {
        assertThat(FOUR_YEARS.mayHoldOn(months(FIRST.minusMonths(1), FIRST))).isTrue();
        assertThat(FOUR_YEARS.mayHoldOn(months(FIRST.minusMonths(1), FIRST.minusDays(1))))
                .isFalse();
        assertThat(FOUR_YEARS.mayHoldOn(months(NO_LONGER.minusDays(1), NO_LONGER)))
                .isTrue();
        assertThat(FOUR_YEARS.mayHoldOn(months(NO_LONGER, NO_LONGER.plusDays(1))))
                .isFalse();
    }

    @Test
    void one_that_follows_another_does_not_overlap_it() {
        var after = new Validity(NO_LONGER, null);
        assertThat(FOUR_YEARS.overlaps(after)).isFalse();
        assertThat(after.overlaps(FOUR_YEARS)).isFalse();
        assertThat(new Validity(NO_LONGER.minusDays(1), null).overlaps(FOUR_YEARS))
                .isTrue();
        assertThat(new Validity(null, null).overlaps(FOUR_YEARS)).isTrue();
        assertThat(new Validity(null, FIRST).overlaps(FOUR_YEARS)).isFalse();
    }

    @Test
    void it_holds_for_a_day_at_least() {
        assertThat(new Validity(FIRST, FIRST.plusDays(1)).holdsOn(FIRST)).isTrue();
        assertThatThrownBy(() -> new Validity(FIRST, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Occurred months(LocalDate from, LocalDate to) {
        return new Occurred(from, to, Precision.MONTH);
    }
}
