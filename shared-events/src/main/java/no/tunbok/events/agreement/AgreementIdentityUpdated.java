package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.value.Occurred;

/**
 * Somebody or something of the agreement goes by another number or name from this day on. It was no mistake to call it as before until then.
 *
 * @param oldValue until then
 * @param newValue from then on
 */
@JsonTypeName("no.tunbok.agreement.IdentityUpdated.1")
public record AgreementIdentityUpdated(
        AgreementId agreementId,
        Occurred occurredOn,
        IdentityKind kind,
        String oldValue,
        String newValue,
        IdentityCause cause)
        implements AgreementEvent {}
