package no.tunbok.query.edge;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns refused questions into problem details (RFC 9457); the only place that knows status codes. */
@RestControllerAdvice(basePackages = "no.tunbok.query")
class QueryProblems {

    /** One entry of {@code errors}. */
    record WrongPart(String parameter, String code, String detail) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(
            QuestionRefused refused,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage) {
        var words = ProblemWords.askedFor(acceptLanguage);
        var problem = refused.problem();
        var body = ProblemDetail.forStatusAndDetail(problem.status(), words.of(problem.slug() + ".detail"));
        body.setType(URI.create("/problems/" + problem.slug() + ".html"));
        body.setTitle(words.of(problem.slug() + ".title"));
        if (!refused.wrong().isEmpty()) {
            body.setProperty("errors", parts(refused.wrong(), words));
        }
        var answer = ResponseEntity.status(problem.status())
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem == Problem.NOT_YET_READ) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
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
