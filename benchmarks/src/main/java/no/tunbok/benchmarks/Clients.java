package no.tunbok.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Several clients side by side, each with its own work, over and over again for a while. */
final class Clients {

    private Clients() {}

    /** How often all of them together did it, a second. */
    static double perSecond(int clients, Duration lap, Supplier<Runnable> work) {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            long start = System.nanoTime();
            long end = start + lap.toNanos();
            var done = new ArrayList<Future<Long>>();
            for (int client = 0; client < clients; client++) {
                done.add(threads.submit(() -> repeat(work.get(), end)));
            }
            long times = 0;
            for (var each : done) {
                times += each.get();
            }
            return times / ((System.nanoTime() - start) / 1e9);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static long repeat(Runnable work, long end) {
        long times = 0;
        while (System.nanoTime() < end) {
            work.run();
            times++;
        }
        return times;
    }
}
