package no.tunbok.query.entrydossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.query.export.Column;
import no.tunbok.query.wording.Wording;

/**
 * How the entries of one kind are listed.
 *
 * @param <F> the family of the facts
 * @param <D> the dossier
 * @param <I> one entry in a list
 */
public interface ListKind<F extends Fact<F>, D extends Dossier, I extends ListItem<I>> {

    /** The processor that keeps the rows. Also the key of its tokens: a new name would tell it everything again. */
    String processor();

    DossierKind<F, D> dossiers();

    ListTable<D> table();

    /** As rows keep it. */
    Class<I> type();

    I item(D dossier);

    /** What people call the list. */
    Wording title();

    /** What a file of the list has of each entry. */
    List<Column<I>> columns();

    /** The day that a list without a day is about. */
    default LocalDate lastDay(LocalDate today) {
        return today;
    }

    /** The days on which an entry may read otherwise though nothing is told; more of them do no harm. */
    default Stream<LocalDate> turningDays(History<F> history) {
        return dossiers().turningDays(history);
    }

    /** Whether anything of that fact is in a list; one that is not there needs no look at the whole entry. */
    default boolean lists(F fact) {
        return true;
    }

    /** What an entry is listed by as of that day. */
    default Optional<D> on(History<F> history, LocalDate day) {
        return dossiers().asOf(history, Optional.of(day), day);
    }
}
