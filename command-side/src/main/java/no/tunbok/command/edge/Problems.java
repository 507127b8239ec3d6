package no.tunbok.command.edge;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.tunbok.command.judgement.CommandRefused;
import no.tunbok.command.judgement.EntryUnknown;
import no.tunbok.command.judgement.VersionStale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

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

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(VersionStale e, Locale language) {
        return response(of(
                Problem.VERSION_STALE, List.of(), language, String.valueOf(e.expected()), String.valueOf(e.actual())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e, Locale language) {
        LOG.error("A command failed for a reason that is ours", e);
        return response(of(Problem.UNEXPECTED, List.of(), language));
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
        if (problem.getStatus() == 409) response.header(HttpHeaders.RETRY_AFTER, "1");
        return response.body(problem);
    }
}
