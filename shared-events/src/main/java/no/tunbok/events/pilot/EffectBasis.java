package no.tunbok.events.pilot;

/** What a reported effect rests on. */
public enum EffectBasis {
    SELF_REPORT,
    RESEARCH,
    SURVEY
}
