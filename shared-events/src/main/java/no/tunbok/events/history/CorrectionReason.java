package no.tunbok.events.history;

/** Why a fact is put right. */
public enum CorrectionReason {
    WRONG_DATE,
    WRONG_PERIOD,
    WRONG_AMOUNT,
    WRONG_PARTY,
    WRONG_FARM,
    WRONG_MUNICIPALITY,
    WRONG_OUTCOME,
    DUPLICATE,
    NOT_HAPPENED,
    SOURCE_REVISED,
    MIGRATION_ERROR,
    TYPO,
    OTHER
}
