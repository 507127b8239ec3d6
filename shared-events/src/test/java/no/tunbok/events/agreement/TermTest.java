package no.tunbok.events.agreement;

import static no.tunbok.events.testkit.PilotFacts.between;
import static no.tunbok.events.testkit.PilotFacts.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.agreement.Term.Extension;
import no.tunbok.events.value.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From March 2022 to February 2024, and with an option a year more. */
class TermTest {

    private static final Extension FIRST = extension(1, "2023-09-15", "2025-02-28");
    private static final Extension SECOND = extension(2, "2024-09-15", "2026-02-28");

    @Nested
    class The_last_day_before_an_option {

        @Test
        void is_the_agreed_one_before_any() {
            assertThat(term(null).lastDayBefore(1, day("2023-09-15"))).isEqualTo("2024-02-29");
            assertThat(term(null, FIRST, SECOND).lastDayBefore(1, day("2023-09-15")))
                    .isEqualTo("2024-02-29");
        }

        @Test
        void is_that_of_the_option_settled_last_before_it() {
            assertThat(term(null, FIRST, SECOND).lastDayBefore(2, day("2024-09-15")))
                    .isEqualTo("2025-02-28");
            assertThat(term(null, FIRST, SECOND).lastDayBefore(3, day("2025-09-15")))
                    .isEqualTo("2026-02-28");
        }

        @Test
        void on_one_day_is_that_of_the_lower_number() {
            assertThat(term(null, FIRST).lastDayBefore(2, day("2023-09-15"))).isEqualTo("2025-02-28");
            assertThat(term(null, FIRST).lastDayBefore(1, day("2023-09-15"))).isEqualTo("2024-02-29");
            assertThat(term(null, FIRST).lastDayBefore(0, day("2023-09-15"))).isEqualTo("2024-02-29");
        }

        @Test
        void is_not_that_of_a_lower_number_settled_later() {
            assertThat(term(null, FIRST).lastDayBefore(2, day("2023-09-14"))).isEqualTo("2024-02-29");
        }

        @Test
        void is_that_of_a_higher_number_settled_before() {
            assertThat(term(null, FIRST).lastDayBefore(1, day("2023-09-16"))).isEqualTo("2025-02-28");
        }
    }

    @Test
    void it_may_hold_from_its_first_day_to_its_last() {
        assertThat(term(null).mayHoldOn(day("2022-02-28"))).isFalse();
        assertThat(term(null).mayHoldOn(day("2022-03-01"))).isTrue();
        assertThat(term(null).mayHoldOn(day("2024-02-29"))).isTrue();
        assertThat(term(null).mayHoldOn(day("2024-03-01"))).isFalse();
        assertThat(term(null, FIRST).mayHoldOn(day("2024-03-01"))).isTrue();
        assertThat(term("2023-01-01").mayHoldOn(day("2023-01-01"))).isFalse();
    }

    @Test
    void it_is_over_once_no_day_of_the_fact_can_be_one_of_its_days() {
        assertThat(term(null).mustBeOverBefore(day("2024-02-29"))).isFalse();
        assertThat(term(null).mustBeOverBefore(between("2024-02-01", "2024-03-31", Precision.SEASON)))
                .isFalse();
        assertThat(term(null).mustBeOverBefore(day("2024-03-01"))).isTrue();
        assertThat(term("2023-01-01").mustBeOverBefore(day("2022-12-31"))).isFalse();
        assertThat(term("2023-01-01").mustBeOverBefore(day("2023-01-01"))).isTrue();
    }

    @Test
    void it_is_terminated_from_that_day_on() {
        assertThat(term(null).isTerminatedBy(day("2030-01-01"))).isFalse();
        assertThat(term("2023-01-01").isTerminatedBy(day("2022-12-31"))).isFalse();
        assertThat(term("2023-01-01").isTerminatedBy(day("2023-01-01"))).isTrue();
        assertThat(term("2023-01-01").isTerminatedBy(between("2022-12-01", "2023-01-31", Precision.SEASON)))
                .isFalse();
    }

    private static Term term(@Nullable String terminatedFrom, Extension... extensions) {
        return new Term(
                day("2022-03-01"),
                LocalDate.parse("2024-02-29"),
                List.of(extensions),
                terminatedFrom == null ? null : LocalDate.parse(terminatedFrom));
    }

    private static Extension extension(int option, String settled, String newEnd) {
        return new Extension(option, day(settled), LocalDate.parse(newEnd));
    }
}
