package no.tunbok.query.agreementdossier;

import no.tunbok.events.agreement.CallOff;
import no.tunbok.events.agreement.CallOffId;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A call-off as it came to be; what, how much and when, never for whom.
 *
 * @param participant under the number that it goes by last
 * @param value made, less what it was reduced by
 * @param over when it was ended or delivered to its end
 */
public record Order(
        CallOffId callOffId,
        Party buyer,
        OrganisationNumber participant,
        BoughtArea serviceArea,
        Quantity quantity,
        Money value,
        Period period,
        Occurred madeOn,
        @Nullable Occurred over) {

    static Order of(CallOff callOff) {
        return new Order(
                callOff.id(),
                Party.of(callOff.buyer(), callOff.made()),
                callOff.participant(),
                BoughtArea.of(callOff.serviceArea(), callOff.made()),
                callOff.quantity(),
                callOff.value(),
                callOff.period(),
                callOff.made(),
                callOff.over());
    }
}
