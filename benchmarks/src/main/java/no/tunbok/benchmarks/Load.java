package no.tunbok.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import no.tunbok.benchmarks.store.OnePilot;
import no.tunbok.benchmarks.store.Pause;
import no.tunbok.benchmarks.store.Register;

/** Clients that ask what they know the answer of, and clients that write and look whether it is there, until they are stopped. */
final class Load {

    private static final int ASKING = 16;
    private static final int WRITING = 4;
    private static final int MILLIS_BETWEEN_QUESTIONS = 100;

    /** It moves on with what others write. */
    private static final Pattern POSITION = Pattern.compile("\"position\":[0-9]+");

    private final Register register;
    private final List<Known> known;
    private final List<Thread> clients = new ArrayList<>();
    private final List<Latencies> latencies = new ArrayList<>();
    private final LongAdder answers = new LongAdder();
    private final LongAdder written = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder wrong = new LongAdder();
    private final long began = System.nanoTime();
    private volatile boolean goesOn = true;

    /** A question, and its answer as long as nobody tells anything new about it. */
    record Known(String path, String answer) {

        /** Asks; what is refused is known to nobody. */
        static Known of(Register register, String path) {
            return new Known(
                    path, withoutPosition(Register.answered(register.get(path)).body()));
        }

        boolean isAnswered(Register register) {
            return isAnsweredBy(register.get(path).body());
        }

        boolean isAnsweredBy(String body) {
            return withoutPosition(body).equals(answer);
        }
    }

    /**
     * What came of it.
     *
     * @param failed questions and commands that got no answer, or a refusal
     * @param wrong answers that were others than they should be
     */
    record Endured(double seconds, long answers, long written, long failed, long wrong, Latencies latencies) {

        double answersPerSecond() {
            return answers / seconds;
        }
    }

    private Load(Register register, List<Known> known) {
        this.register = register;
        this.known = known;
    }

    static Load begin(Register register, List<Known> known) {
        var load = new Load(register, known);
        for (int client = 0; client < ASKING; client++) {
            var times = new Latencies();
            load.latencies.add(times);
            load.start(() -> load.askNowAndThen(times));
        }
        for (int client = 0; client < WRITING; client++) {
            var pilot = OnePilot.of(register);
            load.start(() -> load.write(pilot));
        }
        return load;
    }

    private void start(Runnable once) {
        clients.add(Thread.ofPlatform().daemon().name("client").start(() -> {
            while (goesOn) {
                try {
                    once.run();
                } catch (RuntimeException unanswered) {
                    failed.increment();
                    System.getLogger(Load.class.getName()).log(System.Logger.Level.WARNING, "unanswered", unanswered);
                }
            }
        }));
    }

    private void ask(Latencies times) {
        var question = known.get(ThreadLocalRandom.current().nextInt(known.size()));
        long start = System.nanoTime();
        var answer = register.get(question.path());
        times.add((System.nanoTime() - start) / 1_000);
        answers.increment();
        if (answer.statusCode() != 200) failed.increment();
        else if (!question.isAnsweredBy(answer.body())) wrong.increment();
    }

    private void askNowAndThen(Latencies times) {
        ask(times);
        Pause.millis(MILLIS_BETWEEN_QUESTIONS);
    }

    private void write(OnePilot pilot) {
        var position = pilot.tell();
        written.increment();
        if (!pilot.isWhole(position)) wrong.increment();
    }

    private static String withoutPosition(String body) {
        return POSITION.matcher(body).replaceAll("");
    }

    /** Waits until each has got its last answer. */
    Endured stop() {
        goesOn = false;
        double seconds = (System.nanoTime() - began) / 1e9;
        try {
            for (var client : clients) {
                client.join();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
        var all = new Latencies();
        latencies.forEach(all::addAll);
        return new Endured(seconds, answers.sum(), written.sum(), failed.sum(), wrong.sum(), all);
    }
}
