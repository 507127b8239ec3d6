package no.tunbok.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurredTest {

    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2022, 6, 1);
    private static final LocalDate LAST_OF_JUNE = LocalDate.of(2022, 6, 30);
    private static final Occurred IN_JUNE = new Occurred(FIRST_OF_JUNE, LAST_OF_JUNE, Precision.MONTH);

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occurred(LAST_OF_JUNE, FIRST_OF_JUNE, Precision.DAY))
                .withMessage("The last day, 2022-06-01, is before the first, 2022-06-30.");
    }

    @Test
    void one_day_is_both_first_and_last() {
        assertThat(Occurred.on(FIRST_OF_JUNE)).isEqualTo(new Occurred(FIRST_OF_JUNE, FIRST_OF_JUNE, Precision.DAY));
    }

    @Test
    void told_in_short_it_is_one_day_known_to_the_day() {
        assertThat(Occurred.of(FIRST_OF_JUNE, null, null)).isEqualTo(Occurred.on(FIRST_OF_JUNE));
        assertThat(Occurred.of(FIRST_OF_JUNE, LAST_OF_JUNE, Precision.MONTH)).isEqualTo(IN_JUNE);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-01, DAY, 2022-06-01",
        "2022-03-14, WEEK, 2022-03-20",
        "2022-03-20, WEEK, 2022-03-20",
        "2021-12-30, WEEK, 2022-01-02",
        "2022-06-01, MONTH, 2022-06-30",
        "2024-02-15, MONTH, 2024-02-29",
        "2022-06-01, SEASON, 2022-08-31",
        "2022-09-30, SEASON, 2022-11-30",
        "2019-03-31, SEASON, 2019-05-31",
        "2021-12-31, SEASON, 2022-02-28",
        "2022-01-01, SEASON, 2022-02-28",
        "2024-02-29, SEASON, 2024-02-29",
        "2022-01-01, YEAR, 2022-12-31",
        "2022-06-15, YEAR, 2022-12-31",
    })
    void told_without_a_last_day_it_ends_with_what_it_names(LocalDate from, Precision precision, LocalDate to) {
        assertThat(Occurred.of(from, null, precision)).isEqualTo(new Occurred(from, to, precision));
    }

    @Test
    void a_last_day_that_was_told_is_kept() {
        var twelfthOfJanuary = LocalDate.of(2023, 1, 12);
        assertThat(Occurred.of(FIRST_OF_JUNE, twelfthOfJanuary, Precision.MONTH))
                .isEqualTo(new Occurred(FIRST_OF_JUNE, twelfthOfJanuary, Precision.MONTH));
    }

    @Nested
    class HavingHappened {

        @Test
        void it_certainly_had_happened_when_its_last_day_was_over() {
            assertThat(IN_JUNE.hadHappenedBy(LAST_OF_JUNE.minusDays(1))).isFalse();
            assertThat(IN_JUNE.hadHappenedBy(LAST_OF_JUNE)).isTrue();
        }

        @Test
        void it_may_have_happened_from_its_first_day() {
            assertThat(IN_JUNE.mayHaveHappenedBy(FIRST_OF_JUNE.minusDays(1))).isFalse();
            assertThat(IN_JUNE.mayHaveHappenedBy(FIRST_OF_JUNE)).isTrue();
        }
    }

    @Nested
    class BeforeAndAfter {

        @Test
        void what_ended_the_day_before_was_certainly_before() {
            var before = Occurred.on(FIRST_OF_JUNE.minusDays(1));
            assertThat(before.certainlyBefore(IN_JUNE)).isTrue();
            assertThat(IN_JUNE.certainlyAfter(before)).isTrue();
            assertThat(IN_JUNE.certainlyBefore(before)).isFalse();
            assertThat(before.certainlyAfter(IN_JUNE)).isFalse();
        }

        @Test
        void what_shares_a_possible_day_is_neither_before_nor_after() {
            for (var other : List.of(Occurred.on(FIRST_OF_JUNE), Occurred.on(LAST_OF_JUNE), IN_JUNE)) {
                assertThat(other.certainlyBefore(IN_JUNE)).isFalse();
                assertThat(other.certainlyAfter(IN_JUNE)).isFalse();
            }
        }
    }

    @Nested
    class Order {

        @Test
        void the_last_day_decides_and_then_the_first() {
            var endOfJune = Occurred.on(LAST_OF_JUNE);
            var early = Occurred.on(FIRST_OF_JUNE.plusDays(3));
            assertThat(List.of(endOfJune, IN_JUNE, early).stream().sorted(Occurred.BY_LAST_DAY))
                    .containsExactly(early, IN_JUNE, endOfJune);
        }
    }

    @Nested
    class Telling {

        @Test
        void told_in_the_middle_it_cannot_have_happened_later() {
            var told = LocalDate.of(2022, 6, 10);
            assertThat(IN_JUNE.toldOn(told)).isEqualTo(new Occurred(FIRST_OF_JUNE, told, Precision.MONTH));
            assertThat(IN_JUNE.toldOn(FIRST_OF_JUNE))
                    .isEqualTo(new Occurred(FIRST_OF_JUNE, FIRST_OF_JUNE, Precision.MONTH));
        }

        @Test
        void told_afterwards_it_stays_as_it_is() {
            assertThat(IN_JUNE.toldOn(LAST_OF_JUNE)).isEqualTo(IN_JUNE);
            assertThat(IN_JUNE.toldOn(LAST_OF_JUNE.plusYears(1))).isEqualTo(IN_JUNE);
        }

        @Test
        void told_before_it_can_have_happened_it_stays_as_it_is() {
            assertThat(IN_JUNE.toldOn(FIRST_OF_JUNE.minusDays(1))).isEqualTo(IN_JUNE);
        }
    }
}
