package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private static final EventType FIRST = new EventType("field.KiteClimbed", 1, Integer.class);
    private static final EventType SECOND = new EventType("field.KiteClimbed", 2, Long.class);

    @Test
    void a_name_may_have_several_versions() {
        var types = EventTypes.of(List.of(FIRST, SECOND));

        assertThat(types.read("field.KiteClimbed", "1")).isEqualTo(FIRST);
        assertThat(types.written(Long.class)).isEqualTo(SECOND);
    }

    @Test
    void the_same_name_and_version_twice_is_refused() {
        assertThatThrownBy(() -> EventTypes.of(List.of(FIRST, new EventType("field.KiteClimbed", 1, Long.class))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be told apart");
    }

    @Test
    void the_same_class_twice_is_refused() {
        assertThatThrownBy(() -> EventTypes.of(List.of(FIRST, new EventType("field.KiteFell", 1, Integer.class))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be told apart");
    }

    @Test
    void names_are_not_blank_and_versions_begin_with_one() {
        assertThatThrownBy(() -> new EventType(" ", 1, Integer.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EventType("field.KiteFell", 0, Integer.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
