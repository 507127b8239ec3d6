package no.tunbok.events.pilot;

/** What sort of gathering it is. */
public enum WorkshopKind {
    KICK_OFF,
    WORKSHOP,
    WEBINAR,
    SEMINAR,
    COURSE,
    MEETING
}
