package no.tunbok.events.agreement;

/** What a framework agreement waits for. */
public enum AgreementDeadline {
    /** The end of the time for tenders; then there is to be an award. */
    TENDER,
    /** The end of the wait before signing (FA-16). */
    STANDSTILL,
    /** The end of the trial; then the parties say whether they go on (FA-14). */
    TRIAL,
    /** That the next option is exercised, while there is time (FA-13); about the option's number. */
    EXTENSION,
    /** The last day of the term. That it is over, {@link FrameworkExpired} tells. */
    EXPIRY,
    /** That a participant puts right what it was warned of (FA-14); about the number of the warning. */
    CORRECTION
}
