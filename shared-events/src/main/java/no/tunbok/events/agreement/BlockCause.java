package no.tunbok.events.agreement;

/** Why a participant gets no new call-offs for a time. */
public enum BlockCause {
    APPROVAL_SUSPENDED,
    APPROVAL_WITHDRAWN,
    APPROVAL_RELINQUISHED,
    APPROVAL_LAPSED,
    /** The decision by which it was approved was reversed, or was never made. */
    APPROVAL_NOT_GIVEN,
    OTHER;

    /** Whether it goes when the provider is approved again. */
    public boolean isOfApproval() {
        return this != OTHER;
    }
}
