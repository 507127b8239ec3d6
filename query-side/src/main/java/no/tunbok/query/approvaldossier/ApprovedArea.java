package no.tunbok.query.approvaldossier;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.query.wording.Areas;
import no.tunbok.query.wording.Wording;

/** What a provider offers, and what people call it. */
public record ApprovedArea(ServiceArea code, Wording text) {

    static List<ApprovedArea> of(List<ServiceArea> areas, LocalDate day) {
        return areas.stream()
                .map(area -> new ApprovedArea(area, Areas.of(area, Occurred.on(day))))
                .toList();
    }
}
