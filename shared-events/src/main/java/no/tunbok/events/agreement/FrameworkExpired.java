package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;

/** The term ran out; the day is the first one after it. */
@JsonTypeName("no.tunbok.agreement.FrameworkExpired.1")
public record FrameworkExpired(AgreementId agreementId, Occurred occurredOn) implements AgreementEvent {}
