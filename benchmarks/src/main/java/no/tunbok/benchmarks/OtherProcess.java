package no.tunbok.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import no.tunbok.benchmarks.store.Database;

/** A second JVM that reads what this one writes; {@link LagReader} is what runs in it. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final Watch watch = new Watch();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Thread listener;

    private OtherProcess(Process process) {
        this.process = process;
        this.listener = Thread.ofPlatform().daemon().name("other-process").start(this::listen);
    }

    /** Starts one with the contestant's processor in it. */
    static OtherProcess reading(String contestant, Database database) {
        try {
            return new OtherProcess(OtherJvm.running(LagReader.class, contestant, database.url()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Waits until its processor is at work. */
    void awaitReady() {
        try {
            ready.await();
            if (!process.isAlive()) {
                throw new IllegalStateException("The other process has ended; it may have said above why");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    /** What it has seen. */
    Watch watch() {
        return watch;
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ", -1);
                if (words[0].equals(LagReader.SEEN)) {
                    watch.seen(words[1], Long.parseLong(words[2]));
                } else if (words[0].equals(LagReader.READY)) {
                    ready.countDown();
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            ready.countDown();
        }
    }

    /** It ends when nobody can talk to it any more. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor();
            listener.join();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
