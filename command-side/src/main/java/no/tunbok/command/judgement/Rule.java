package no.tunbok.command.judgement;

/** A numbered rule of the scheme; the number is what users, logs and events know it by. */
public interface Rule {

    String name();

    Definition definition();

    /**
     * What a rule says.
     *
     * @param force how hard it is
     * @param source where it comes from: a law, a published page, or our own judgement
     * @param text what must hold, as a sentence
     */
    record Definition(Force force, String source, Text text) {

        public static Definition of(Force force, String source, String nb, String nn, String en) {
            return new Definition(force, source, new Text(nb, nn, en));
        }
    }

    default Force force() {
        return definition().force();
    }

    default Text text() {
        return definition().text();
    }

    default String source() {
        return definition().source();
    }

    /** The number as people write it: {@code PI-13}. */
    default String number() {
        return name().replace('_', '-');
    }
}
