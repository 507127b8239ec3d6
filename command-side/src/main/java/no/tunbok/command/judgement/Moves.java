package no.tunbok.command.judgement;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.Moved;
import no.tunbok.events.history.Recorded;

/**
 * A fact that was told of the wrong entry is annulled there and told where it belongs: two facts, recorded together or not
 * at all.
 *
 * @param <F> the facts of that kind of entry
 */
public final class Moves<F extends Fact<F>> {

    private final KindOfEntry<F> kind;
    private final Histories<F> histories;

    public Moves(KindOfEntry<F> kind, Histories<F> histories) {
        this.kind = kind;
        this.histories = histories;
    }

    /** The fact itself and, when it moves another one, what the other entry is told. What does not count moves nothing. */
    public List<F> with(F fact) {
        return Stream.concat(Stream.of(fact), fact.destination().stream().flatMap(to -> movedTo(to, fact)))
                .toList();
    }

    private Stream<F> movedTo(UUID to, F annulment) {
        var from = UUID.fromString(kind.entry(annulment).toString());
        var number = annulment.correction().orElseThrow().target();
        var history = histories.of(from);
        return history.standing().stream()
                .filter(standing -> standing.number() == number)
                .map(standing -> kind.movedIn(
                        annulment,
                        new Moved<>(
                                histories.toldOf(to, standing.fact()),
                                from,
                                number,
                                firstTold(history.records().get((int) number)).at())));
    }

    /** What has moved before was first told where it came from. */
    private Recorded<F> firstTold(Recorded<F> record) {
        return record.fact()
                .moved()
                .map(moved -> new Recorded<>(moved.number(), moved.toldAt(), moved.fact()))
                .orElse(record);
    }
}
