package no.tunbok.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-04-01", "2021-04-02", "2021-04-05", "2021-05-13", "2021-05-24", "2024-03-28", "2024-04-01",
                "2024-05-01", "2024-05-09", "2024-05-17", "2024-05-20", "2024-12-25", "2024-12-26", "2025-01-01",
                "2025-04-17", "2025-04-18", "2025-04-21", "2025-05-29", "2025-06-09", "2038-04-26"
            })
    void nobody_works_on_a_holiday(String day) {
        assertThat(Holidays.isWorkingDay(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-27", "2024-04-02", "2024-05-16", "2024-12-24", "2024-12-31", "2025-04-16"})
    void the_days_around_them_are_working_days(String day) {
        assertThat(Holidays.isWorkingDay(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 2024-03-01", "2024-03-02, 2024-03-04", "2024-03-28, 2024-04-02", "2024-05-17, 2024-05-21"})
    void a_day_off_moves_to_the_next_working_day(LocalDate day, LocalDate working) {
        assertThat(Holidays.workingDayFrom(day)).isEqualTo(working);
    }

    @Test
    void easter_day_is_a_sunday_of_spring_in_every_year() {
        for (int year = 1900; year < 2100; year++) {
            var monday = 0;
            for (var day = LocalDate.of(year, 3, 23); day.isBefore(LocalDate.of(year, 4, 27)); day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() == 1 && !Holidays.isWorkingDay(day)) monday++;
            }
            assertThat(monday).as("Easter Mondays of %d", year).isEqualTo(1);
        }
    }
}
