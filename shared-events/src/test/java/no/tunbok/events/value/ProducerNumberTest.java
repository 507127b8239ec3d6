package no.tunbok.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProducerNumberTest {

    @Test
    void ten_digits_are_a_producer_number_whatever_they_begin_with() {
        assertThat(new ProducerNumber("1870004211")).hasToString("1870004211");
        assertThat(new ProducerNumber("0000000000").value()).isEqualTo("0000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "187000421", "18700042110", "187000421x", " 1870004211", "1870 004211", "١٢٣٤٥٦٧٨٩٠"})
    void anything_else_is_not(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProducerNumber(text))
                .withMessageContaining("X-6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kari Eksempel", "Åse", "", "auditor 12"})
    void a_name_does_not_stand_for_a_person(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonReference(text));
        assertThat(new PersonReference("auditor-12")).hasToString("auditor-12");
    }
}
