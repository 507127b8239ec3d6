package no.tunbok.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.pilot.PilotApplicationRegistered;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.pilot.WorkshopHeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireNameTest {

    @JsonTypeName("no.tunbok.kite.KiteFlown.12")
    private record InItsTwelfthForm() {}

    @JsonTypeName("no.tunbok.kite.KiteFlown")
    private record WithoutVersion() {}

    @JsonTypeName("no.tunbok.kite.KiteFlown.0")
    private record InVersionNought() {}

    @JsonTypeName("no.tunbok.kite.kiteFlown.1")
    private record InSmallLetters() {}

    @JsonTypeName("KiteFlown.1")
    private record WithoutRoom() {}

    @JsonTypeName("..KiteFlown.1")
    private record FromNowhere() {}

    private record WithoutName() {}

    @Test
    void a_name_is_told_apart_from_its_version() {
        assertThat(WireName.of(WorkshopHeld.class)).isEqualTo(new WireName("no.tunbok.pilot.WorkshopHeld", 1));
        assertThat(WireName.of(InItsTwelfthForm.class)).isEqualTo(new WireName("no.tunbok.kite.KiteFlown", 12));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                WithoutVersion.class,
                InVersionNought.class,
                InSmallLetters.class,
                WithoutRoom.class,
                FromNowhere.class,
                WithoutName.class
            })
    void a_name_of_another_form_is_refused(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WireName.of(type))
                .withMessage(type + " needs a @JsonTypeName such as no.tunbok.pilot.WorkshopHeld.1: name and version.");
    }

    @Test
    void the_facts_of_a_family_come_in_the_order_of_life() {
        assertThat(WireName.factsOf(PilotEvent.class))
                .hasSize(39)
                .startsWith(PilotApplicationRegistered.class)
                .endsWith(PilotRuleBroken.class);
    }
}
