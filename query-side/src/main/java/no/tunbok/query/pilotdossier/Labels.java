package no.tunbok.query.pilotdossier;

import no.tunbok.events.pilot.PilotDeadline;
import no.tunbok.query.wording.Wording;

/** What people call the codes of a dossier, as headings. */
final class Labels {

    private Labels() {}

    static Wording of(PilotDeadline kind) {
        return switch (kind) {
            case PLANNED_END -> new Wording("Planlagt slutt", "Planlagd slutt");
            case FINAL_REPORT -> Wording.same("Sluttrapport");
            case SUPPLEMENTARY_REPORT -> new Wording("Tilleggsrapport", "Tilleggsrapport");
        };
    }
}
