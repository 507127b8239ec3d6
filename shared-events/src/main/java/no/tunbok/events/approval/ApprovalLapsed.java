package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;

/** The approval ended by itself, since a time limit ran out; the day is the first without it. */
@JsonTypeName("no.tunbok.approval.ApprovalLapsed.1")
public record ApprovalLapsed(ApprovalId approvalId, Occurred occurredOn, LapseCause cause) implements ApprovalEvent {}
