package no.tunbok.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.reference.ServiceAreas.Label;
import no.tunbok.events.value.ServiceArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceAreasTest {

    private static final ServiceAreas KNOWN = ServiceAreas.known();
    private static final LocalDate A_DAY = LocalDate.of(2022, 4, 5);

    @ParameterizedTest
    @EnumSource
    void every_area_has_a_label_in_both_forms_of_norwegian_on_any_day(ServiceArea area) {
        for (var day : new LocalDate[] {LocalDate.of(2004, 1, 1), A_DAY, LocalDate.of(2030, 1, 1)}) {
            assertThat(KNOWN.labelOn(area, day)).hasValueSatisfying(label -> {
                assertThat(label.nb()).isNotBlank();
                assertThat(label.nn()).isNotBlank();
            });
        }
    }

    @Test
    void a_label_ends_the_day_before_the_next_begins() {
        var change = LocalDate.of(2025, 8, 1);
        var before = new Label(ServiceArea.AFTER_SCHOOL_SFO, "Fritidshjem", "Fritidsheim", new Validity(null, change));
        var after = new Label(ServiceArea.AFTER_SCHOOL_SFO, "SFO", "SFO", new Validity(change, null));
        var areas = new ServiceAreas(List.of(before, after));
        assertThat(areas.labelOn(ServiceArea.AFTER_SCHOOL_SFO, change.minusDays(1)))
                .contains(before);
        assertThat(areas.labelOn(ServiceArea.AFTER_SCHOOL_SFO, change)).contains(after);
        assertThat(areas.on(change)).containsExactly(after);
        assertThat(areas.labelOn(ServiceArea.RESPITE, change)).isEmpty();
    }

    @Test
    void no_two_areas_of_a_day_have_the_same_label() {
        assertThat(KNOWN.on(A_DAY))
                .hasSameSizeAs(ServiceArea.values())
                .extracting(Label::nb)
                .doesNotHaveDuplicates();
    }

    @Test
    void bokmaal_and_nynorsk_are_two_things() {
        assertThat(KNOWN.labelOn(ServiceArea.PRIMARY_SCHOOL, A_DAY)).hasValueSatisfying(label -> {
            assertThat(label.nb()).isEqualTo("Grunnskole");
            assertThat(label.nn()).isEqualTo("Grunnskule");
        });
    }
}
