package no.tunbok.command.policy;

/** Why an entry is looked at. */
enum Occasion {
    SOMETHING_WAS_TOLD,
    A_DAY_HAS_BEGUN
}
