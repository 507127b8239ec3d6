package no.tunbok.command.judgement;

import java.util.Locale;

/** The same sentence in the languages of the register's users: bokmål, nynorsk and, for developers, English. */
public record Text(String nb, String nn, String en) {

    /** The sentence in the language asked for; bokmål when it is none of the three. */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "nn" -> nn;
            case "en" -> en;
            default -> nb;
        };
    }
}
