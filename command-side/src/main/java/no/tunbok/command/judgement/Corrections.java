package no.tunbok.command.judgement;

import static java.util.stream.Collectors.toCollection;
import static no.tunbok.command.judgement.CommonRule.X_12;
import static no.tunbok.command.judgement.CommonRule.X_18;
import static no.tunbok.command.judgement.CommonRule.X_3;
import static no.tunbok.command.judgement.CommonRule.X_4;
import static no.tunbok.command.judgement.Judgement.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.tunbok.events.envelope.Actor;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.history.Decided;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.history.Rectifying;
import no.tunbok.events.history.Standing;

/**
 * What comes of putting right what was told.
 *
 * <p>A correction is judged three times: may that fact be corrected, is what should have been told instead possible, and is
 * what builds on it still possible? What should have been told has happened, so it is judged as something registered,
 * though whoever corrects decides to do so.
 */
final class Corrections<F extends Fact<F>> {

    /** Characters that an explanation has at least when no reason fits. */
    private static final int EXPLANATION_AT_LEAST = 10;

    private final KindOfEntry<F> kind;

    Corrections(KindOfEntry<F> kind) {
        this.kind = kind;
    }

    Decision<F> decide(F fact, Correction<F> correction, History<F> history, Circumstances circumstances) {
        var target = correctable(correction.target(), history);
        var instead = correction.instead();
        var after = with(fact, history, circumstances);
        var judgement = Decisions.notInFuture(fact, circumstances)
                .and(judgeReason(fact, circumstances, target))
                .and(
                        instead == null
                                ? judge().that(target.isPresent() && correction.target() > 0, X_3, "/target")
                                : judgeReplaced(target, fact, instead)
                                        .and(judgeInstead(instead, correction.target(), history, after, circumstances)
                                                .under("/instead")));
        return judgement
                .and(judgeWhatStands(correction.target(), history, after).without(judgement))
                .conclude(Mode.REGISTER, fact, rule -> kind.remark(fact, correction.target(), rule.number()));
    }

    /**
     * Who puts something right says why; and what somebody decided is not put right by one person alone.
     *
     * @param target what is put right, if it is there
     */
    static <F extends Fact<F>> Judgement judgeReason(F fact, Circumstances circumstances, Optional<F> target) {
        if (!(fact instanceof Corrective corrective)) return judge();
        int least = corrective.reason() == CorrectionReason.OTHER ? EXPLANATION_AT_LEAST : 1;
        var officer = circumstances.envelope().actor().id();
        return judge().that(corrective.explanation().text().strip().length() >= least, X_4, "/explanation")
                .that(Actor.isId(corrective.orderedBy()), X_4, "/orderedBy")
                .that(
                        target.filter(Decided.class::isInstance).isEmpty()
                                || !corrective.orderedBy().equals(officer),
                        X_12,
                        "/orderedBy");
    }

    /** The record as it was first told, if it is there, counts, and is more than a remark. */
    private Optional<F> correctable(long number, History<F> history) {
        return history.records().stream()
                .filter(r -> r.number() == number && history.counts(number))
                .map(Recorded::fact)
                .filter(f -> f.remark().isEmpty())
                .map(f -> f.moved().isPresent() ? f.moved().get().fact() : f)
                .findFirst();
    }

    /** A correction is not corrected but annulled, and made anew. */
    private Judgement judgeReplaced(Optional<F> target, F fact, F instead) {
        return judge().that(target.filter(f -> f.correction().isEmpty()).isPresent(), X_3, "/target")
                .that(target.isEmpty() || target.get().getClass() == instead.getClass(), X_3, "/instead/type")
                .that(kind.entry(instead).equals(kind.entry(fact)), X_3, "/instead/" + kind.entryField())
                .that(!(fact instanceof Rectifying) || isTheSameDecision(target, instead), X_18, "/instead");
    }

    private static <F extends Fact<F>> boolean isTheSameDecision(Optional<F> target, F instead) {
        return target.isPresent()
                && target.get() instanceof Decided before
                && instead instanceof Decided after
                && instead.occurredOn().equals(target.get().occurredOn())
                && after.decision().decidedBy().equals(before.decision().decidedBy())
                && Objects.equals(
                        after.decision().notifiedOn(), before.decision().notifiedOn())
                && Objects.equals(
                        after.decision().appealBody(), before.decision().appealBody());
    }

    private Judgement judgeInstead(
            F instead, long target, History<F> history, History<F> after, Circumstances circumstances) {
        var when = after.days().getOrDefault(target, instead.occurredOn());
        var others = History.holdingOn(when.from(), others(history.standing(), target));
        return Decisions.notInFuture(instead, circumstances).and(kind.judge(instead, when, others));
    }

    /** Which of the rules that nothing can break would be broken by facts that keep them now, or do not stand now. */
    private Judgement judgeWhatStands(long target, History<F> history, History<F> after) {
        var before = impossible(history, target);
        return new Judgement(impossible(after, target).stream()
                .filter(i -> !before.contains(i))
                .map(i -> new Broken(i.rule(), "/target"))
                .distinct()
                .toList());
    }

    private History<F> with(F fact, History<F> history, Circumstances circumstances) {
        var records = new ArrayList<>(history.records());
        var today = circumstances.today().atStartOfDay(Recorded.OSLO).toInstant();
        records.add(new Recorded<>(records.size(), today, fact));
        return new History<>(records);
    }

    /** A fact that breaks a rule that nothing can break. */
    private record Impossible(long number, Rule rule) {}

    private Set<Impossible> impossible(History<F> history, long except) {
        var standing = history.standing();
        return standing.stream()
                .filter(s -> s.number() != except)
                .flatMap(s -> kind
                        .judge(
                                s.fact(),
                                s.occurred(),
                                History.holdingOn(s.occurred().from(), others(standing, s.number())))
                        .broken()
                        .stream()
                        .filter(b -> b.rule().force() == Force.ALWAYS)
                        .map(b -> new Impossible(s.number(), b.rule())))
                .collect(toCollection(LinkedHashSet::new));
    }

    private List<Standing<F>> others(List<Standing<F>> standing, long number) {
        return standing.stream().filter(s -> s.number() != number).toList();
    }
}
