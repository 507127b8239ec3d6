package no.tunbok.command.judgement;

import static no.tunbok.command.judgement.CommonRule.X_1;
import static no.tunbok.command.judgement.CommonRule.X_16;
import static no.tunbok.command.judgement.CommonRule.X_17;
import static no.tunbok.command.judgement.CommonRule.X_19;
import static no.tunbok.command.judgement.CommonRule.X_2;
import static no.tunbok.command.judgement.CommonRule.X_3;
import static no.tunbok.command.judgement.Judgement.judge;

import no.tunbok.events.envelope.Role;
import no.tunbok.events.history.Decided;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.ToldByItself;

/**
 * What comes of anything that is asked of an entry, of whatever kind. Pure: no clock, no chance, no framework.
 *
 * @param <F> the facts of that kind
 */
public final class Decisions<F extends Fact<F>> {

    /** Days between a fact and its telling after which a reason is expected. */
    private static final int LATE_AFTER_DAYS = 30;

    private final KindOfEntry<F> kind;
    private final Corrections<F> corrections;

    public Decisions(KindOfEntry<F> kind) {
        this.kind = kind;
        this.corrections = new Corrections<>(kind);
    }

    /** @throws EntryUnknown if the entry has no history and this does not open it */
    public Decision<F> decide(Mode mode, F fact, History<F> history, Circumstances circumstances) {
        if (history.records().isEmpty() && !kind.opens(fact)) throw new EntryUnknown(kind.entry(fact));
        if (isOpening(fact, history)) return Decision.nothingNew();
        return fact.correction()
                .map(correction -> corrections.decide(fact, correction, history, circumstances))
                .orElseGet(() -> tell(mode, fact, history, circumstances));
    }

    private boolean isOpening(F fact, History<F> history) {
        return history.standing().stream()
                .anyMatch(s -> s.number() == 0 && s.fact().equals(fact));
    }

    private Decision<F> tell(Mode mode, F fact, History<F> history, Circumstances circumstances) {
        var number = history.records().size();
        var moved = fact.moved();
        var told = moved.isPresent() ? moved.get().fact() : fact;
        var when = told.occurredOn().toldOn(circumstances.today());
        var others = History.holdingOn(when.from(), history.standing());
        return judge().that(number == 0 || !kind.opens(told), X_3, "")
                .that(!isDuplicate(history), X_16, "")
                .and(notInFuture(fact, circumstances))
                .that(moved.isPresent() || isInTime(fact, circumstances), X_2, "/lateReason")
                .that(!(fact instanceof ToldByItself) || isByTheRegister(circumstances), X_19, "")
                .and(Corrections.judgeReason(fact, circumstances, moved.map(_ -> told)))
                .and(fact.reversal().map(r -> judgeReversal(r, history)).orElse(judge()))
                .and(kind.judge(told, when, others).under(moved.isPresent() ? "/fact" : ""))
                .conclude(
                        moved.isPresent() ? Mode.REGISTER : mode,
                        fact,
                        rule -> kind.remark(fact, number, rule.number()));
    }

    private static boolean isByTheRegister(Circumstances circumstances) {
        return circumstances.envelope().actor().role() == Role.SYSTEM;
    }

    private boolean isDuplicate(History<F> history) {
        return history.standing().stream().anyMatch(s -> s.fact().duplicateOf().isPresent());
    }

    private Judgement judgeReversal(Reversal reversal, History<F> history) {
        var standing = history.standing();
        return judge().that(
                        standing.stream()
                                        .anyMatch(s -> s.number() == reversal.target()
                                                && s.fact() instanceof Decided
                                                && s.fact().reversal().isEmpty())
                                && standing.stream()
                                        .flatMap(s -> s.fact().reversal().stream())
                                        .noneMatch(earlier -> earlier.target() == reversal.target()),
                        X_17,
                        "/target");
    }

    static <F extends Fact<F>> Judgement notInFuture(F fact, Circumstances circumstances) {
        return judge().that(fact.occurredOn().mayHaveHappenedBy(circumstances.today()), X_1, "/occurredOn/from");
    }

    private static <F extends Fact<F>> boolean isInTime(F fact, Circumstances circumstances) {
        var reason = circumstances.envelope().telling().lateReason();
        var earliest = circumstances.today().minusDays(LATE_AFTER_DAYS);
        return !fact.occurredOn().to().isBefore(earliest)
                || (reason != null && !reason.text().isBlank());
    }
}
