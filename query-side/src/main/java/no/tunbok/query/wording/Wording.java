package no.tunbok.query.wording;

/** The same words in both written forms of Norwegian. */
public record Wording(String nb, String nn) {

    /** Words that both forms share. */
    public static Wording same(String words) {
        return new Wording(words, words);
    }
}
