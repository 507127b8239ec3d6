package no.tunbok.query.wording;

import java.util.List;
import java.util.Locale;
import no.tunbok.events.value.Body;

/** Puts names and words into a sentence. */
public final class Names {

    private Names() {}

    /** "A, B og C". */
    public static String and(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " og " + names.getLast();
    }

    public static String of(List<Body> bodies) {
        return and(bodies.stream().map(Body::name).toList());
    }

    /** As a sentence begins. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
