package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTextTest {

    @Test
    void every_day_and_every_moment_is_read_as_the_formatter_reads_it() {
        var form = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            var day = LocalDate.ofEpochDay(random.nextInt(-200_000, 200_000));
            assertThat(IsoText.day(day.toString())).isEqualTo(day);
            var moment = Instant.ofEpochMilli(random.nextLong(-60_000_000_000_000L, 200_000_000_000_000L));
            assertThat(IsoText.moment(form.format(moment))).isEqualTo(moment);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2023-12-31", "0000-01-01", "+12345-01-01", "-0001-01-01"})
    void a_rare_day_is_one_too(String text) {
        assertThat(IsoText.day(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2023-00-10",
                "2023-13-10",
                "2023-10-00",
                "2023-10-32",
                "2023/10/10",
                "2023-1-100",
                "２023-10-10",
                "",
                "yesterday"
            })
    void what_is_no_day_is_refused(String text) {
        assertThatThrownBy(() -> IsoText.day(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> IsoText.moment(text + "T10:00:00.000Z")).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-10-10T10:00:00Z", "2023-10-10T23:59:59.123456Z", "2023-10-10T10:00:00+02:00"})
    void a_moment_in_another_form_is_one_too(String text) {
        assertThat(IsoText.moment(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-10-10T25:00:00.000Z", "2023-10-10T10:60:00.000Z", "2023-10-10T10:00:61.000Z"})
    void what_is_no_moment_is_refused(String text) {
        assertThatThrownBy(() -> IsoText.moment(text)).isInstanceOf(DateTimeException.class);
    }
}
