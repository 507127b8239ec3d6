package no.tunbok.command.judgement;

/** A numbered rule of the scheme; the number is what users, logs and events know it by. */
public interface Rule {

    String name();

    Force force();

    /** What must hold, as a sentence. */
    Text text();

    /** Where the rule comes from: a law, a published page, or our own judgement. */
    String source();

    /** The number as people write it: {@code PI-13}. */
    default String number() {
        return name().replace('_', '-');
    }
}
