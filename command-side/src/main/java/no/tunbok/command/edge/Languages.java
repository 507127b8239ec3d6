package no.tunbok.command.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The best of our languages for the one who asks; bokmål for whoever asks for none of them, or for Norwegian of any kind. */
final class Languages extends AcceptHeaderLocaleResolver {

    private static final Locale BOKMAAL = Locale.of("nb");
    private static final List<Locale> OURS = List.of(BOKMAAL, Locale.of("nn"), Locale.ENGLISH, Locale.of("no"));
    private static final int LONGEST_HEADER = 200;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return asked == null || asked.length() > LONGEST_HEADER ? BOKMAAL : best(asked);
    }

    private static Locale best(String asked) {
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(asked), OURS);
            return best == null || best.getLanguage().equals("no") ? BOKMAAL : best;
        } catch (IllegalArgumentException unreadable) {
            return BOKMAAL;
        }
    }
}
