package no.tunbok.command.approval;

import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.Mode;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way to an approval.
 *
 * @param fact what is put forward
 * @param isTaken whether another approval of the same enterprise and holding is not over (PA-15)
 * @param expectedVersion the version on which the asker relies, if any
 */
record AskApproval(
        @TargetAggregateIdentifier ApprovalId approvalId,
        Mode mode,
        ApprovalEvent fact,
        boolean isTaken,
        Circumstances circumstances,
        @Nullable Long expectedVersion) {}
