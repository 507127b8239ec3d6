package no.tunbok.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** X-9, at the door; the numbers are synthetic. */
class NationalIdentityNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01019000083",
                "Kari, 010190 00083, ringte",
                "010190-00083",
                "a01019000083b",
                "5b0c6a1e-0000-4000-8000-a01019000083 og 01019000083",
                "0-5b0c6a1e-0000-4000-8000-a01019000083"
            })
    void a_number_in_a_text_is_found(String text) {
        assertThat(NationalIdentityNumbers.standIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01019000084", "101019000083", "010190 0008", "974764687", ""})
    void other_digits_are_none(String text) {
        assertThat(NationalIdentityNumbers.standIn(text)).isFalse();
    }

    /** A client that draws its keys at random would be refused once in thirty thousand times. */
    @Test
    void what_a_machine_has_drawn_is_chance() {
        assertThat(NationalIdentityNumbers.standIn("5b0c6a1e-0000-4000-8000-a01019000083"))
                .isFalse();
        assertThat(NationalIdentityNumbers.standIn("5B0C6A1E-0000-4000-8000-01019000083B"))
                .isFalse();
    }
}
