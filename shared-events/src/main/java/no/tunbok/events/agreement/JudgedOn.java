package no.tunbok.events.agreement;

import no.tunbok.events.approval.ApprovalId;

/**
 * Which fact of which approval something was judged on, so that judging it again gives the same answer.
 *
 * @param fact its number in the approval, from 0
 * @param version of the approval then: how many facts were known
 */
public record JudgedOn(ApprovalId approvalId, long fact, long version) {}
