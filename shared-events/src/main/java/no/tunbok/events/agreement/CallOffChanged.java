package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Quantity;

/** A call-off came to more or less, or to other days: quantity, value and period as they are from now on (FA-2). */
@JsonTypeName("no.tunbok.agreement.CallOffChanged.1")
public record CallOffChanged(
        AgreementId agreementId,
        Occurred occurredOn,
        CallOffId callOffId,
        Quantity quantity,
        Money value,
        Period period)
        implements AgreementEvent {}
