package no.tunbok.command.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunbok.command.judgement.CommandRefused;
import no.tunbok.command.judgement.EntryUnknown;
import no.tunbok.command.judgement.VersionStale;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;

/** The one place where what went wrong with a command becomes a status code and a problem detail (RFC 9457). */
@RestControllerAdvice(basePackages = "no.tunbok.command")
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(CommandProblem e, Locale language) {
        return response(of(e.problem(), e.errors(), language, e.values()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(EntryUnknown e, Locale language) {
        return response(of(Problem.UNKNOWN_ENTRY, List.of(), language, e.id()));
    }

    /** What is kept under the identifier is an entry of another kind, of which this kind knows nothing. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> ofAnotherKind(
            IncompatibleAggregateException e, HttpServletRequest request, Locale language) {
        var id = id(request);
        LOG.warn("A command for {} found events of another kind: {}", id, e.toString());
        return response(of(Problem.UNKNOWN_ENTRY, List.of(), language, id));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(VersionStale e, Locale language) {
        return response(of(
                Problem.VERSION_STALE, List.of(), language, String.valueOf(e.expected()), String.valueOf(e.actual())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e, Locale language) {
        var problem = kindOf(e);
        if (problem == Problem.UNEXPECTED) LOG.error("A command failed for a reason that is ours", e);
        if (problem == Problem.UNAVAILABLE) LOG.warn("The database does not answer: {}", e.toString());
        return response(of(problem, List.of(), language));
    }

    private static String id(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? String.valueOf(variables.get("id"))
                : "";
    }

    /** What PostgreSQL or its driver said of it (SQLSTATE), however deep it is wrapped. */
    private static Problem kindOf(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) return Problem.UNAVAILABLE;
            if (cause instanceof SQLException said && said.getSQLState() != null) return kindOf(said.getSQLState());
        }
        return Problem.UNEXPECTED;
    }

    private static Problem kindOf(String sqlState) {
        return switch (sqlState) {
            case "55P03", "40P01", "40001" -> Problem.STILL_RUNNING; // a lock that does not come, or would never come
            default ->
                // no connection, no room for one, the server is stopping or starting
                Stream.of("08", "53", "57P").anyMatch(sqlState::startsWith) ? Problem.UNAVAILABLE : Problem.UNEXPECTED;
        };
    }

    static ProblemDetail of(CommandRefused refusal, Locale language) {
        var errors = refusal.broken().stream()
                .map(b -> new WrongField(
                        b.pointer(), b.rule().number(), b.rule().text().in(language)))
                .toList();
        var numbers = errors.stream().map(WrongField::code).distinct().collect(Collectors.joining(", "));
        var problem = of(Problem.RULE_BROKEN, errors, language, numbers);
        problem.setProperty(
                "rules", errors.stream().map(WrongField::code).distinct().toList());
        return problem;
    }

    private static ProblemDetail of(Problem problem, List<WrongField> errors, Locale language, Object... values) {
        var detail = ProblemDetail.forStatusAndDetail(problem.status(), problem.detail(language, values));
        detail.setType(URI.create(problem.type()));
        detail.setTitle(problem.title(language));
        if (!errors.isEmpty()) detail.setProperty("errors", errors);
        return detail;
    }

    private static ResponseEntity<ProblemDetail> response(ProblemDetail problem) {
        var response = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.varyBy(HttpHeaders.ACCEPT_LANGUAGE);
        if (problem.getStatus() == 409) response.header(HttpHeaders.RETRY_AFTER, "1");
        if (problem.getStatus() == 503) response.header(HttpHeaders.RETRY_AFTER, "5");
        if (problem.getStatus() == 405) response.allow(HttpMethod.POST);
        return response.body(problem);
    }
}
