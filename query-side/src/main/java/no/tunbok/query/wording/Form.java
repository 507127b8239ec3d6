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

    /** A sentence, or a part of one; where it ends with an abbreviation, one full stop is enough. What it quotes is left as it is. */
    public String say(String nb, String nn, Object... parts) {
        var said = say(nb, nn).formatted(parts);
        return said.endsWith("..") ? said.substring(0, said.length() - 1) : said;
    }
}
