package no.tunbok.events.agreement;

/** How far an agreement has come. */
public enum AgreementStatus {
    PLANNED,
    MARKET_DIALOGUE,
    ANNOUNCED,
    PROCUREMENT_CANCELLED,
    AWARDED,
    IN_FORCE,
    EXPIRED,
    TERMINATED,
    /** Nothing more can be called off; what runs goes on to its end. */
    EXHAUSTED
}
