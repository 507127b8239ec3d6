package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.history.Decided;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A participant's place went over to another enterprise, and its call-offs with it.
 *
 * @param successor who has the place from this day on
 * @param approvalId the successor's approval
 */
@JsonTypeName("no.tunbok.agreement.ParticipantSucceeded.1")
public record ParticipantSucceeded(
        AgreementId agreementId,
        Occurred occurredOn,
        OrganisationNumber participant,
        OrganisationNumber successor,
        IdentityCause cause,
        @Nullable ApprovalId approvalId,
        @Nullable JudgedOn judgedOn,
        IndividualDecision decision)
        implements AgreementEvent, Decided {}
