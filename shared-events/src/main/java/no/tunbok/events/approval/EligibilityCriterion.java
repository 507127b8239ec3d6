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
    BASED_ON_KENNEL;

    /** Whether it is a use that makes a property a holding. */
    public boolean isFarming() {
        return this == USED_FOR_FARMING || this == USED_FOR_FORESTRY || this == USED_FOR_HORTICULTURE;
    }

    /** Whether it is named among what can't be approved. */
    public boolean isOutside() {
        return this == BASED_ON_MILITARY_CAMP || this == BASED_ON_SCHOOL_BUILDING || this == BASED_ON_KENNEL;
    }
}
