package no.tunbok.query.wording;

/** A written form of Norwegian. */
public enum Form {
    BOKMAAL,
    NYNORSK;

    public String of(Wording words) {
        return say(words.nb(), words.nn());
    }

    public String say(String nb, String nn) {
        return this == BOKMAAL ? nb : nn;
    }
}
