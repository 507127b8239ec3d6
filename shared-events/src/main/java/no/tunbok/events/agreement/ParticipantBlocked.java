package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A participant gets no new call-offs from this day on; what becomes of those that run, a person decides (FA-8).
 *
 * @param judgedOn what made it so
 */
@JsonTypeName("no.tunbok.agreement.ParticipantBlocked.1")
public record ParticipantBlocked(
        AgreementId agreementId,
        Occurred occurredOn,
        OrganisationNumber participant,
        BlockCause cause,
        @Nullable JudgedOn judgedOn)
        implements AgreementEvent {}
