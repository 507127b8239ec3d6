package no.tunbok.query.entrydossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is known, and its dossier if anything that is told of it still counts.
 *
 * @param upTo the number of the last fact that is in it
 * @param goodTo the last day on which it says what its facts say; without one, it always does
 */
public record DossierRow<D extends Dossier>(
        UUID id, long upTo, @Nullable LocalDate goodTo, Optional<D> dossier) {

    boolean isGoodOn(LocalDate day) {
        return goodTo == null || !goodTo.isBefore(day);
    }
}
