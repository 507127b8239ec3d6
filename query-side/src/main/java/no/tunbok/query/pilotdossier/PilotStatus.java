package no.tunbok.query.pilotdossier;

import no.tunbok.query.wording.Wording;

/** How far a pilot has come. */
public enum PilotStatus {
    APPLIED("Søknad sendt", "Søknad send"),
    REJECTED("Avslått", "Avslegen"),
    GRANTED("Tilskudd gitt", "Tilskot gitt"),
    STARTED("I gang", "I gang"),
    ACTIVE_EXTENDED("Forlenget", "Forlengd"),
    CONCLUDED("Avsluttet", "Avslutta"),
    REPORTED("Sluttrapport levert", "Sluttrapport levert"),
    CLOSED("Lukket", "Lukka"),
    DISCONTINUED("Avbrutt", "Avbroten");

    private final String nb;
    private final String nn;

    PilotStatus(String nb, String nn) {
        this.nb = nb;
        this.nn = nn;
    }

    /** What people call it. */
    public Wording text() {
        return new Wording(nb, nn);
    }
}
