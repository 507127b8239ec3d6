package no.tunbok.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);

    @Test
    void a_period_may_be_one_day_or_have_no_end_but_not_end_before_it_begins() {
        assertThat(new Period(NEW_YEAR, NEW_YEAR).to()).isEqualTo(NEW_YEAR);
        assertThat(new Period(NEW_YEAR, null).to()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(NEW_YEAR, NEW_YEAR.minusDays(1)))
                .withMessage("The period ends, 2021-12-31, before it begins, 2022-01-01.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0301", "3006"})
    void a_municipality_number_keeps_its_zeroes(String number) {
        assertThat(new MunicipalityNumber(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "301", "03011", "O301", " 301", "0301\n", "٠٣٠١"})
    void anything_but_four_digits_is_not_a_municipality_number(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MunicipalityNumber(text))
                .withMessageEndingWith("is not a municipality number: four digits (X-7).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void a_body_has_a_name(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Body(BodyKind.OTHER, name, null));
    }

    @Test
    void a_list_that_was_not_told_is_empty() {
        assertThat(Several.<String>of(null)).isEmpty();
    }

    @Test
    void a_list_stays_as_it_was_told() {
        var told = new ArrayList<>(List.of("Kurs"));
        var kept = Several.of(told);
        told.clear();
        assertThat(kept).containsExactly("Kurs");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> kept.add("Film"));
    }
}
