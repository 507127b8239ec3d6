package no.tunbok.query.agreementdossier;

import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.query.wording.Places;
import no.tunbok.query.wording.Wording;

/** Who buys, and what it is called: by its number, where the register does not know the name. */
public record Party(OrganisationNumber organisationNumber, Wording text) {

    static Party of(OrganisationNumber number, Occurred when) {
        return new Party(number, Places.body(number, when));
    }
}
