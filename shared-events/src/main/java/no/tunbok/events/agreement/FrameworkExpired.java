package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;

/** The term ran out; the day is the last one of the term. */
@JsonTypeName("no.tunbok.agreement.FrameworkExpired.1")
public record FrameworkExpired(AgreementId agreementId, Occurred occurredOn) implements AgreementEvent {}
