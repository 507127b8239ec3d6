package no.tunbok.command.agreement;

import java.util.Optional;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.value.Occurred;

/** What is known of the participants' approvals; of one of which nothing is known nothing is claimed. */
interface Approvals {

    /** Where nobody has looked. */
    Approvals UNKNOWN = (_, _) -> Optional.empty();

    Optional<KnownApproval> on(ApprovalId approval, Occurred day);
}
