package no.tunbok.events.approval;

/** What an assessment found of a business, for and against it (PA-4). */
public enum EligibilityCriterion {
    /** What is offered is tied to the holding, and to the life and work there. */
    TIED_TO_HOLDING,
    USED_FOR_FARMING,
    USED_FOR_FORESTRY,
    USED_FOR_HORTICULTURE,
    BASED_ON_MILITARY_CAMP,
    BASED_ON_SCHOOL_BUILDING,
    BASED_ON_KENNEL
}
