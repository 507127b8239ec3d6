package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Quantity;

/** A part of a call-off was delivered. */
@JsonTypeName("no.tunbok.agreement.DeliveryReported.1")
public record DeliveryReported(
        AgreementId agreementId,
        Occurred occurredOn,
        CallOffId callOffId,
        Period period,
        Quantity quantity,
        Money value)
        implements AgreementEvent {}
