package no.tunbok.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ConfidentialTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void it_never_prints_its_text() {
        var text = new Confidential("Kari Nordmann");
        assertThat(text).hasToString("Confidential[13 characters]");
        assertThat(new IndividualDecision(new Body(BodyKind.OTHER, "Et organ", null), text, null, null).toString())
                .doesNotContain("Kari");
    }

    @Test
    void a_text_that_is_too_long_is_refused_without_printing_it() {
        assertThat(new Confidential("a".repeat(Confidential.MOST)).text()).hasSize(4_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Confidential("a".repeat(Confidential.MOST + 1)))
                .withMessage("The text is longer than 4000 characters.");
    }

    @Test
    void it_is_written_as_an_object_of_its_own() {
        assertThat(JSON.writeValueAsString(new Confidential("Pandemien"))).isEqualTo("{\"text\":\"Pandemien\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": \"Pandemien\"}", "\"Pandemien\""})
    void it_is_read_as_an_object_and_as_plain_text(String json) {
        assertThat(JSON.readValue(json, Confidential.class)).isEqualTo(new Confidential("Pandemien"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "true", "[\"Pandemien\"]", "{\"words\": \"Pandemien\"}"})
    void it_is_not_read_from_anything_else(String json) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JSON.readValue(json, Confidential.class));
    }
}
