package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;

/** A participant is no longer part of the agreement from this day on. */
@JsonTypeName("no.tunbok.agreement.ParticipantLeft.1")
public record ParticipantLeft(
        AgreementId agreementId,
        Occurred occurredOn,
        OrganisationNumber participant,
        LeavingCause cause,
        IndividualDecision decision)
        implements AgreementEvent, Decided {}
