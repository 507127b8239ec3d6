package no.tunbok.query.edge;

import no.tunbok.query.wording.Form;
import org.jspecify.annotations.Nullable;

/** Which written form of Norwegian somebody reads best, by the languages that they name. */
public final class AskedForm {

    private AskedForm() {}

    /** Bokmål, unless nynorsk is asked for. */
    public static Form of(@Nullable String acceptLanguage) {
        return ProblemWords.askedFor(acceptLanguage).language().getLanguage().equals("nn")
                ? Form.NYNORSK
                : Form.BOKMAAL;
    }
}
