package no.tunbok.query.across.learning;

import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A pilot, a municipality or a place as the source names it.
 *
 * @param id of a pilot, or the number of a municipality, or its organisation number where the register knows no other; a place has none
 */
public record LearningParty(
        Kind kind, @Nullable String id, @Nullable String name) {

    /** What is meant by the id. */
    public enum Kind {
        PILOT,
        MUNICIPALITY,
        PLACE
    }

    static LearningParty pilot(PilotId id, @Nullable String name) {
        return new LearningParty(Kind.PILOT, id.toString(), name);
    }

    static LearningParty place(String name) {
        return new LearningParty(Kind.PLACE, null, name);
    }

    static LearningParty municipality(MunicipalityNumber number, @Nullable String name) {
        return new LearningParty(Kind.MUNICIPALITY, number.value(), name);
    }

    static LearningParty municipality(OrganisationNumber number, Occurred when) {
        return Municipalities.known()
                .find(number, when)
                .map(known -> municipality(known.number(), known.name()))
                .orElseGet(() -> new LearningParty(Kind.MUNICIPALITY, number.value(), null));
    }
}
