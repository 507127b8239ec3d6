package no.tunbok.events.history;

import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.value.Occurred;

/**
 * Something that happened in the world. When the register was told is another matter: see {@link Recorded}.
 *
 * @param <F> the family of facts that one kind of entry is made of
 */
public interface Fact<F> {

    /** When it was true in the world. */
    Occurred occurredOn();

    /** Its place in the order of an entry's life, which settles the order of different facts of one day. */
    int lifeOrder();

    /** What this says about an earlier fact, if it puts one right. */
    default Optional<Correction<F>> correction() {
        return Optional.empty();
    }

    /** What this remarks on another fact, if it is a remark. */
    default Optional<Remark> remark() {
        return Optional.empty();
    }

    /** What this brings over from another entry, if it was told there. */
    default Optional<Moved<F>> moved() {
        return Optional.empty();
    }

    /** The entry in which it happened instead, if this annuls something that was told of the wrong one. */
    default Optional<UUID> destination() {
        return Optional.empty();
    }

    /** Which decision this puts an end to, if it reverses one. */
    default Optional<Reversal> reversal() {
        return Optional.empty();
    }

    /** The entry that is gone on with instead, if this says that two entries are about the same. */
    default Optional<UUID> duplicateOf() {
        return Optional.empty();
    }
}
