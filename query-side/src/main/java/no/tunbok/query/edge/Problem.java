package no.tunbok.query.edge;

import org.springframework.http.HttpStatus;

/** Why a question gets no answer; each has a page of its own that says what to do. */
public enum Problem {
    UNKNOWN_ENTRY("unknown-entry", HttpStatus.NOT_FOUND),
    UNKNOWN_EVENT("unknown-event", HttpStatus.NOT_FOUND),
    NOTHING_BY_THEN("nothing-by-then", HttpStatus.NOT_FOUND),
    UNKNOWN_PROJECTION("unknown-projection", HttpStatus.NOT_FOUND),
    REBUILD_RUNNING("rebuild-running", HttpStatus.CONFLICT),
    DIGEST_RUNNING("digest-running", HttpStatus.CONFLICT),
    INVALID_PARAMETER("invalid-parameter", HttpStatus.BAD_REQUEST),
    ONLY_GET("only-get", HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE),
    TOO_MANY("too-many", HttpStatus.UNPROCESSABLE_CONTENT),
    NOT_YET_READ("not-yet-read", HttpStatus.SERVICE_UNAVAILABLE),
    UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE);

    private final String slug;
    private final HttpStatus status;

    Problem(String slug, HttpStatus status) {
        this.slug = slug;
        this.status = status;
    }

    String slug() {
        return slug;
    }

    HttpStatus status() {
        return status;
    }
}
