package no.tunbok.query.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns refused questions into problem details (RFC 9457); the only place that knows status codes. */
@RestControllerAdvice(basePackages = "no.tunbok.query")
class QueryProblems {

    private static final Logger LOG = LoggerFactory.getLogger(QueryProblems.class);

    /** One entry of {@code errors}. */
    record WrongPart(String parameter, String code, String detail) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(QuestionRefused refused, HttpServletRequest request) {
        return answer(refused.problem(), refused.wrong(), request);
    }

    /** What is our own fault stays one: Spring answers for it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(DataAccessException failed, HttpServletRequest request) {
        if (!isAway(failed)) {
            throw failed;
        }
        LOG.warn("The database does not answer: {}", failed.toString());
        return answer(Problem.UNAVAILABLE, List.of(), request);
    }

    private static boolean isAway(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException said && isAway(said));
    }

    /** Whether there is no connection, no room for one, or a server that is stopping or starting (SQLSTATE). */
    private static boolean isAway(SQLException said) {
        var state = Objects.requireNonNullElse(said.getSQLState(), "");
        return said instanceof SQLTransientConnectionException
                || Stream.of("08", "53", "57P").anyMatch(state::startsWith);
    }

    /** A problem is told as one, whatever the one who asked would rather have. */
    static ResponseEntity<ProblemDetail> answer(
            Problem problem, List<WrongParameter> wrong, HttpServletRequest request) {
        var words = ProblemWords.askedFor(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var body = ProblemDetail.forStatusAndDetail(problem.status(), words.of(problem.slug() + ".detail"));
        body.setType(URI.create("/problems/" + problem.slug() + ".html"));
        body.setTitle(words.of(problem.slug() + ".title"));
        if (!wrong.isEmpty()) {
            body.setProperty("errors", parts(wrong, words));
        }
        var answer = ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (problem) {
            case NOT_YET_READ -> answer.header(HttpHeaders.RETRY_AFTER, "1");
            case UNAVAILABLE -> answer.header(HttpHeaders.RETRY_AFTER, "5");
            case REBUILD_RUNNING, DIGEST_RUNNING -> answer.header(HttpHeaders.RETRY_AFTER, "10");
            case UNKNOWN_ENTRY,
                    UNKNOWN_EVENT,
                    NOTHING_BY_THEN,
                    UNKNOWN_PROJECTION,
                    INVALID_PARAMETER,
                    ONLY_GET,
                    NOT_ACCEPTABLE,
                    TOO_MANY -> {
                // asking again changes nothing
            }
        }
        return answer.body(body);
    }

    private static List<WrongPart> parts(List<WrongParameter> wrong, ProblemWords words) {
        return wrong.stream()
                .map(part -> new WrongPart(
                        part.parameter(),
                        part.code().name().toLowerCase(Locale.ROOT),
                        words.of("wrong." + part.words(), part.allowed())))
                .toList();
    }
}
