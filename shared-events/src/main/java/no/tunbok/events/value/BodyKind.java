package no.tunbok.events.value;

/** What a body is in public administration, or outside it. */
public enum BodyKind {
    /** The state's representative in a county: fylkesmann until 2020, statsforvalter since. */
    COUNTY_GOVERNOR,
    COUNTY_MUNICIPALITY,
    MUNICIPALITY,
    STATE_AGENCY,
    FOUNDATION,
    RESEARCH,
    EDUCATION,
    PROVIDER_NETWORK,
    OTHER
}
