package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;

/** What may be bought at most was reached on this day; call-offs that run go on to their end (FA-3). */
@JsonTypeName("no.tunbok.agreement.FrameworkExhausted.1")
public record FrameworkExhausted(AgreementId agreementId, Occurred occurredOn) implements AgreementEvent {}
