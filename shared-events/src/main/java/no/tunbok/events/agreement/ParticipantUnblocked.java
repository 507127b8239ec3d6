package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A participant may be called on again from this day on (FA-8).
 *
 * @param judgedOn what made it so
 */
@JsonTypeName("no.tunbok.agreement.ParticipantUnblocked.1")
public record ParticipantUnblocked(
        AgreementId agreementId,
        Occurred occurredOn,
        OrganisationNumber participant,
        @Nullable JudgedOn judgedOn) implements AgreementEvent {}
