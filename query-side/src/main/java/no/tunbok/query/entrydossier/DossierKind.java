package no.tunbok.query.entrydossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;

/**
 * How the dossiers of one kind of entry are made and kept.
 *
 * @param <F> the family of the facts
 * @param <D> the dossier
 */
public interface DossierKind<F extends Fact<F>, D extends Dossier> {

    /** The processor that keeps the rows. Also the key of its tokens: a new name would tell it everything again. */
    String processor();

    /** As rows keep it. */
    Class<D> type();

    DossierTable table();

    /** Where one of them is asked for, without its identifier. */
    String address();

    /** What a row keeps for questions about now. Nothing, when nothing that was told counts. */
    Optional<D> kept(History<F> history, LocalDate today);

    /** What was kept, as it is today; the row is not older than its last good day. */
    default D today(D kept, LocalDate today) {
        return kept;
    }

    /** As of that day, or without one as of now. */
    Optional<D> asOf(History<F> history, Optional<LocalDate> at, LocalDate today);

    /** The days on which the page may change by itself, though nothing is told; more of them do no harm. */
    default Stream<LocalDate> turningDays(History<F> history) {
        return Stream.empty();
    }
}
