package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;

/**
 * This is the same approval as another, registered twice. It stays readable, and goes on there (PA-21).
 *
 * @param canonical the approval that goes on
 */
@JsonTypeName("no.tunbok.approval.DuplicateMarked.1")
public record ApprovalDuplicateMarked(ApprovalId approvalId, Occurred occurredOn, ApprovalId canonical)
        implements ApprovalEvent {}
