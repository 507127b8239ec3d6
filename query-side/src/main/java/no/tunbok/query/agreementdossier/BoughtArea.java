package no.tunbok.query.agreementdossier;

import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.query.wording.Areas;
import no.tunbok.query.wording.Wording;

/** What is bought, and what people call it. */
public record BoughtArea(ServiceArea code, Wording text) {

    static BoughtArea of(ServiceArea area, Occurred when) {
        return new BoughtArea(area, Areas.of(area, when));
    }
}
