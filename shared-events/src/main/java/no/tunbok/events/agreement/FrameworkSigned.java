package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;

/** The parties signed; the day is the day of the last signature (FA-16). */
@JsonTypeName("no.tunbok.agreement.FrameworkSigned.1")
public record FrameworkSigned(AgreementId agreementId, Occurred occurredOn) implements AgreementEvent {}
