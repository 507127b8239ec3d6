package no.tunbok.command.pilot;

import static java.util.stream.Collectors.toCollection;
import static no.tunbok.command.judgement.CommonRule.*;
import static no.tunbok.command.judgement.Judgement.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.Decision;
import no.tunbok.command.judgement.EntryUnknown;
import no.tunbok.command.judgement.Force;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Rule;
import no.tunbok.events.envelope.Actor;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.*;
import no.tunbok.events.value.Confidential;

/** What comes of anything that is asked of a pilot. Pure: no clock, no chance, no framework. */
final class PilotDecisions {

    /** Days between a fact and its telling after which a reason is expected. */
    private static final int LATE_AFTER_DAYS = 30;

    /** Characters that an explanation has at least when no reason fits. */
    private static final int EXPLANATION_AT_LEAST = 10;

    private PilotDecisions() {}

    /** @throws EntryUnknown if the pilot has no history and this does not open it */
    static Decision<PilotEvent> decide(
            Mode mode, PilotEvent fact, History<PilotEvent> history, Circumstances circumstances) {
        var isNew = history.records().isEmpty();
        if (isNew && !(fact instanceof PilotApplicationRegistered)) throw new EntryUnknown(fact.pilotId());
        if (isOpening(fact, history)) return Decision.nothingNew();
        return fact.correction()
                .map(c -> correct(fact, c, history, circumstances))
                .orElseGet(() -> tell(mode, fact, history, circumstances));
    }

    private static boolean isOpening(PilotEvent fact, History<PilotEvent> history) {
        return history.standing().stream()
                .anyMatch(s -> s.number() == 0 && s.fact().equals(fact));
    }

    private static Decision<PilotEvent> tell(
            Mode mode, PilotEvent fact, History<PilotEvent> history, Circumstances circumstances) {
        var number = history.records().size();
        var when = fact.occurredOn().toldOn(circumstances.today());
        return judge().that(number == 0 || !(fact instanceof PilotApplicationRegistered), X_3, "")
                .and(judgeNotInFuture(fact, circumstances))
                .that(isInTime(fact, circumstances), X_2, "/lateReason")
                .and(FactJudgement.of(fact, when, PilotState.of(history.standing())))
                .conclude(mode, fact, rule -> remark(fact, number, rule.number()));
    }

    private static Judgement judgeNotInFuture(PilotEvent fact, Circumstances circumstances) {
        return judge().that(fact.occurredOn().mayHaveHappenedBy(circumstances.today()), X_1, "/occurredOn/from");
    }

    private static boolean isInTime(PilotEvent fact, Circumstances circumstances) {
        var reason = circumstances.envelope().telling().lateReason();
        var earliest = circumstances.today().minusDays(LATE_AFTER_DAYS);
        return !fact.occurredOn().to().isBefore(earliest)
                || (reason != null && !reason.text().isBlank());
    }

    /**
     * A correction is judged three times: may that fact be corrected, is what should have been told instead possible, and
     * is what builds on it still possible? What should have been told has happened, so it is judged as something
     * registered, though whoever corrects decides to do so.
     */
    private static Decision<PilotEvent> correct(
            PilotEvent fact,
            Correction<PilotEvent> correction,
            History<PilotEvent> history,
            Circumstances circumstances) {
        var target = correctable(correction.target(), history);
        var instead = correction.instead();
        var after = with(fact, history, circumstances);
        var judgement = judgeNotInFuture(fact, circumstances)
                .and(judgeReason(fact))
                .and(
                        instead == null
                                ? judge().that(target.isPresent() && correction.target() > 0, X_3, "/target")
                                : judgeReplaced(target, fact, instead)
                                        .and(judgeInstead(instead, correction.target(), history, after, circumstances)
                                                .under("/instead")));
        return judgement
                .and(judgeWhatStands(correction.target(), history, after).without(judgement))
                .conclude(Mode.REGISTER, fact, rule -> remark(fact, correction.target(), rule.number()));
    }

    /** The record as it was first told, if it is there, counts, and is more than a remark. */
    private static Optional<PilotEvent> correctable(long number, History<PilotEvent> history) {
        return history.records().stream()
                .filter(r -> r.number() == number && history.counts(number))
                .map(Recorded::fact)
                .filter(f -> f.remark().isEmpty())
                .findFirst();
    }

    /** A correction is not corrected but annulled, and made anew. */
    private static Judgement judgeReplaced(Optional<PilotEvent> target, PilotEvent fact, PilotEvent instead) {
        return judge().that(target.filter(f -> f.correction().isEmpty()).isPresent(), X_3, "/target")
                .that(target.isEmpty() || target.get().getClass() == instead.getClass(), X_3, "/instead/type")
                .that(instead.pilotId().equals(fact.pilotId()), X_3, "/instead/pilotId");
    }

    private static Judgement judgeInstead(
            PilotEvent instead,
            long target,
            History<PilotEvent> history,
            History<PilotEvent> after,
            Circumstances circumstances) {
        var others = others(history.standing(), target);
        var when = after.days().getOrDefault(target, instead.occurredOn());
        return judgeNotInFuture(instead, circumstances).and(FactJudgement.of(instead, when, PilotState.of(others)));
    }

    /** Which of the rules that nothing can break would be broken by facts that keep them now, or do not stand now. */
    private static Judgement judgeWhatStands(long target, History<PilotEvent> history, History<PilotEvent> after) {
        var before = impossible(history, target);
        return new Judgement(impossible(after, target).stream()
                .filter(i -> !before.contains(i))
                .map(i -> new Broken(i.rule(), "/target"))
                .distinct()
                .toList());
    }

    private static History<PilotEvent> with(PilotEvent fact, History<PilotEvent> history, Circumstances circumstances) {
        var records = new ArrayList<>(history.records());
        var today = circumstances.today().atStartOfDay(Recorded.OSLO).toInstant();
        records.add(new Recorded<>(records.size(), today, fact));
        return new History<>(records);
    }

    /** A fact that breaks a rule that nothing can break. */
    private record Impossible(long number, Rule rule) {}

    private static Set<Impossible> impossible(History<PilotEvent> history, long except) {
        var standing = history.standing();
        return standing.stream()
                .filter(s -> s.number() != except)
                .flatMap(s ->
                        FactJudgement.of(s.fact(), s.occurred(), PilotState.of(others(standing, s.number())))
                                .broken()
                                .stream()
                                .filter(b -> b.rule().force() == Force.ALWAYS)
                                .map(b -> new Impossible(s.number(), b.rule())))
                .collect(toCollection(LinkedHashSet::new));
    }

    private static List<Standing<PilotEvent>> others(List<Standing<PilotEvent>> standing, long number) {
        return standing.stream().filter(s -> s.number() != number).toList();
    }

    private static Judgement judgeReason(PilotEvent fact) {
        return switch (fact) {
            case PilotFactCorrected f -> judgeReason(f.reason(), f.explanation(), f.orderedBy());
            case PilotFactAnnulled f -> judgeReason(f.reason(), f.explanation(), f.orderedBy());
            default -> judge(); // the compiler can't know that only these two correct something
        };
    }

    private static Judgement judgeReason(CorrectionReason reason, Confidential explanation, String orderedBy) {
        int least = reason == CorrectionReason.OTHER ? EXPLANATION_AT_LEAST : 1;
        return judge().that(explanation.text().strip().length() >= least, X_4, "/explanation")
                .that(Actor.isId(orderedBy), X_4, "/orderedBy");
    }

    private static PilotEvent remark(PilotEvent fact, long about, String rule) {
        return new PilotRuleBroken(fact.pilotId(), fact.occurredOn(), about, rule);
    }

    /**
     * The fact for each pilot that it concerns: a joint workshop is a fact of every one that took part (PI-11). Measures
     * belong to the pilot that tells of it, and to no other.
     */
    static List<PilotEvent> toEachPilot(PilotEvent fact) {
        if (!(fact instanceof WorkshopHeld f)) return List.of(fact);
        return Stream.concat(Stream.of(f.pilotId()), f.participatingPilots().stream())
                .distinct()
                .<PilotEvent>map(pilot -> new WorkshopHeld(
                        pilot,
                        f.occurredOn(),
                        f.workshopId(),
                        f.kind(),
                        f.title(),
                        f.format(),
                        f.place(),
                        f.hostMunicipality(),
                        f.participatingPilots().isEmpty() ? List.of(f.pilotId()) : f.participatingPilots(),
                        f.attendance(),
                        f.alsoPresent(),
                        f.topics(),
                        pilot.equals(f.pilotId()) ? f.measureIds() : List.of()))
                .toList();
    }
}
