package no.tunbok.events.pilot;

/** What sort of lesson an effect is. */
public enum EffectKind {
    EFFECT,
    BARRIER,
    LESSON,
    TIP
}
