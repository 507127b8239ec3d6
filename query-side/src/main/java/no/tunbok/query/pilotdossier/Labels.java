package no.tunbok.query.pilotdossier;

import no.tunbok.events.pilot.PilotDeadline;
import no.tunbok.events.pilot.Theme;
import no.tunbok.query.wording.Wording;

/** What people call the codes of a dossier, as headings. */
final class Labels {

    private Labels() {}

    static Wording of(Theme theme) {
        return switch (theme) {
            case PRIMARY_SCHOOL -> new Wording("Grunnskole", "Grunnskule");
            case UPPER_SECONDARY_SCHOOL -> new Wording("Videregående skole", "Vidaregåande skule");
            case DEMENTIA_CARE -> Wording.same("Demensomsorg");
            case MENTAL_HEALTH_SUBSTANCE_USE_WORK -> Wording.same("Psykisk helse, rus og arbeid");
        };
    }

    static Wording of(PilotDeadline kind) {
        return switch (kind) {
            case PLANNED_END -> new Wording("Planlagt slutt", "Planlagd slutt");
            case FINAL_REPORT -> Wording.same("Sluttrapport");
            case SUPPLEMENTARY_REPORT -> new Wording("Tilleggsrapport", "Tilleggsrapport");
        };
    }
}
