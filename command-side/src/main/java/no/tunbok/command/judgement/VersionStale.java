package no.tunbok.command.judgement;

/** The entry has changed since it was read by whoever asks. */
public final class VersionStale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long expected;
    private final long actual;

    public VersionStale(long expected, long actual) {
        super("Version " + expected + " was expected, the entry has version " + actual + ".");
        this.expected = expected;
        this.actual = actual;
    }

    public long expected() {
        return expected;
    }

    public long actual() {
        return actual;
    }
}
