package no.tunbok.events.agreement;

/** The part of the procurement regulations under which an agreement is bought. */
public enum ProcurementRegime {
    /** Below the lower limit of the act. */
    NONE,
    PART_I,
    PART_II,
    PART_III,
    PART_IV_HEALTH_SOCIAL,
    RESERVED
}
