package no.tunbok.query.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is refused before it is known who would answer: it gets a problem of ours too, and not Spring's own. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnansweredQuestions {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        var answer = QueryProblems.answer(Problem.ONLY_GET, List.of(), request);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(headers -> {
                    headers.addAll(answer.getHeaders());
                    var supported = e.getSupportedHttpMethods();
                    if (supported != null) headers.setAllow(supported);
                })
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> form(HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return QueryProblems.answer(Problem.NOT_ACCEPTABLE, List.of(), request);
    }
}
