package no.tunbok.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import no.tunbok.benchmarks.Load.Endured;
import no.tunbok.benchmarks.Load.Known;
import no.tunbok.benchmarks.result.Figure;
import no.tunbok.benchmarks.result.Finding;
import no.tunbok.benchmarks.result.Unit;
import no.tunbok.benchmarks.result.Verdict;
import no.tunbok.benchmarks.store.Crowd;
import no.tunbok.benchmarks.store.Database;
import no.tunbok.benchmarks.store.OurTables;
import no.tunbok.benchmarks.store.Pause;
import no.tunbok.benchmarks.store.Questions;
import no.tunbok.benchmarks.store.Register;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the largest read model anew while many ask and some write: once to the end, and once until the process is killed. */
final class RebuildUnderLoad {

    private static final String READ_MODEL = "pilot-list";
    private static final String PATH = "/api/v1/projections/" + READ_MODEL;
    private static final int QUESTIONS = 40;
    private static final int SEED = 13;

    private final String benchmark;
    private final Run run;
    private final Database database;
    private final Register register;
    private final Crowd crowd;

    RebuildUnderLoad(String benchmark, Run run, Database database, Register register, Crowd crowd) {
        this.benchmark = benchmark;
        this.run = run;
        this.database = database;
        this.register = register;
        this.crowd = crowd;
    }

    Finding measure() {
        var random = new Random(SEED);
        var known = Stream.of(Questions.values())
                .filter(kind -> kind != Questions.FIRST_PAGE) // those who write come in there
                .flatMap(kind -> Stream.generate(() -> kind.any(crowd, random)).limit(QUESTIONS))
                .map(question -> Known.of(register, question.path()))
                .toList();
        OurTables.damageLists(database);
        var wrong = known.stream()
                .filter(question -> !question.isAnswered(register))
                .toList();
        var right = known.stream().filter(question -> !wrong.contains(question)).toList();
        var load = Load.begin(register, right);
        Pause.millis(run.scale().lap().toMillis());
        var before = load.stop();
        load = Load.begin(register, right);
        var rebuilt = rebuild();
        var during = load.stop();
        long stillWrong = wrong.stream()
                .filter(question -> !question.isAnswered(register))
                .count();
        load = Load.begin(register, known);
        RebuildProcess.killedHalfWay(database, READ_MODEL);
        Pause.millis(run.scale().lap().toMillis());
        return finding(before, during, load.stop(), rebuilt, wrong.size(), stillWrong);
    }

    /** How a rebuild ended. */
    private record Rebuilt(long events, double seconds, long toldHow, long differing) {}

    private Rebuilt rebuild() {
        register.post(PATH + "/rebuild");
        for (long told = 0; ; ) {
            var progress =
                    JsonMapper.shared().readTree(register.get(PATH).body()).path("rebuild");
            var state = progress.path("state").asString();
            if (state.equals("DONE"))
                return new Rebuilt(
                        events(progress),
                        progress.path("seconds").asDouble(),
                        told,
                        progress.path("differing").asLong());
            if (!state.equals("RUNNING")) throw new IllegalStateException("The rebuild has ended: " + progress);
            if (events(progress) > 0) told++;
            Pause.millis(50);
        }
    }

    private static long events(JsonNode progress) {
        return progress.path("events").asLong();
    }

    private Finding finding(
            Endured before, Endured during, Endured killed, Rebuilt rebuilt, long wrong, long stillWrong) {
        return new Finding(
                benchmark,
                "a read model made anew while sixteen ask and four write",
                String.format(
                        Locale.ROOT,
                        """
                        The lists of pilots, %,d events, over HTTP, while sixteen clients ask, a tenth of a second after each answer, and four \
                        write: %,d answers and %,d commands until the new rows stood there. Each answer is compared with what it was before, and who has \
                        written looks for it in the dossier and in the list. Its progress was told %,d times. One entry in a hundred \
                        was taken out of the lists before, so that %,d of the %,d questions that are known had a wrong answer; %,d entries differed in the end, or were \
                        written meanwhile. Then once more in another process, \
                        which is killed when half of the events are read: the old rows go on answering.""",
                        rebuilt.events(),
                        during.answers(),
                        during.written(),
                        rebuilt.toldHow(),
                        wrong,
                        QUESTIONS * (Questions.values().length - 1),
                        rebuilt.differing()),
                List.of(
                        figure("rebuilt under that load", Unit.EVENTS_A_SECOND, rebuilt.events() / rebuilt.seconds()),
                        figure("answers, without a rebuild", Unit.QUESTIONS_A_SECOND, before.answersPerSecond()),
                        figure("answers, during it", Unit.QUESTIONS_A_SECOND, during.answersPerSecond()),
                        figure("answers, one killed", Unit.QUESTIONS_A_SECOND, killed.answersPerSecond()),
                        figure(
                                "p99 of a question, without a rebuild",
                                Unit.MILLISECONDS,
                                before.latencies().milliseconds(99)),
                        figure(
                                "p99 of a question, during it",
                                Unit.MILLISECONDS,
                                during.latencies().milliseconds(99)),
                        figure(
                                "the longest, during it",
                                Unit.MILLISECONDS,
                                during.latencies().milliseconds(100)),
                        figure(
                                "p99 of a question, one killed",
                                Unit.MILLISECONDS,
                                killed.latencies().milliseconds(99))),
                List.of(
                        none("failed during a rebuild", during.failed()),
                        none("wrong during a rebuild", during.wrong()),
                        none("wrong before a rebuild and still after it", stillWrong),
                        none("failed when one is killed", killed.failed()),
                        none("wrong when one is killed", killed.wrong())));
    }

    private static Verdict none(String about, long found) {
        return Verdict.atMost(0, "answers", about, (double) found);
    }

    private static Figure figure(String name, Unit unit, double found) {
        return new Figure(name, unit, List.of(found));
    }
}
