package no.tunbok.query.edge;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What is said about a problem, in the language that the one who asks reads best. */
record ProblemWords(Locale language) {

    private static final Locale BOKMAAL = Locale.of("nb");
    private static final List<Locale> LANGUAGES = List.of(BOKMAAL, Locale.of("nn"), Locale.ENGLISH);
    private static final int LONGEST_HEADER = 200;

    /** Bokmål for those who do not say, or ask for none that we have. */
    static ProblemWords askedFor(@Nullable String acceptLanguage) {
        return new ProblemWords(
                acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER ? BOKMAAL : best(acceptLanguage));
    }

    private static Locale best(String acceptLanguage) {
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return best == null ? BOKMAAL : best;
        } catch (IllegalArgumentException unreadable) {
            return BOKMAAL;
        }
    }

    String of(String key, String... parts) {
        var bundle = ResourceBundle.getBundle(
                "no.tunbok.query.edge.problems",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(parts);
    }
}
