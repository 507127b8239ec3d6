package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * A number or a name changed in the world, from this day on; what was told before was not wrong.
 *
 * @param newValue left out when there is none any more, as when a producer number is deactivated (PA-3)
 */
@JsonTypeName("no.tunbok.approval.IdentityUpdated.1")
public record ApprovalIdentityUpdated(
        ApprovalId approvalId,
        Occurred occurredOn,
        IdentityKind kind,
        Confidential oldValue,
        @Nullable Confidential newValue,
        IdentityCause cause)
        implements ApprovalEvent {}
