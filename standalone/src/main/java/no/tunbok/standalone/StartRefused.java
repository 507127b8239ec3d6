package no.tunbok.standalone;

/** Says, to the person who tried, why Tunbok does not start and what can be done about it. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String reason) {
        super(reason);
    }

    StartRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
