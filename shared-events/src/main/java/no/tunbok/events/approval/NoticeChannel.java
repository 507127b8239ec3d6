package no.tunbok.events.approval;

/** How a notice was sent. */
public enum NoticeChannel {
    LETTER,
    EMAIL,
    PORTAL,
    PHONE
}
