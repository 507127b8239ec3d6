package no.tunbok.benchmarks.store;

/** Waiting, for those who would only pass an interruption on. */
public final class Pause {

    private Pause() {}

    public static void millis(long millis) {
        nanos(millis * 1_000_000);
    }

    /** Returns at once when it is not positive. */
    public static void nanos(long nanos) {
        try {
            if (nanos > 0) {
                Thread.sleep(java.time.Duration.ofNanos(nanos));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
