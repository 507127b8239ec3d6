package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A participant did not deliver as agreed.
 *
 * @param callOffId where it was, if it was in one
 */
@JsonTypeName("no.tunbok.agreement.NonConformityRegistered.1")
public record NonConformityRegistered(
        AgreementId agreementId,
        Occurred occurredOn,
        OrganisationNumber participant,
        @Nullable CallOffId callOffId,
        Confidential description)
        implements AgreementEvent {}
