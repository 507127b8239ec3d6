package no.tunbok.counterexamples.command.kite;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A door that makes up status codes of its own, and speaks the old Jackson. */
class KiteController {

    @ExceptionHandler
    HttpStatus refused(JsonProcessingException e) {
        return HttpStatus.PAYMENT_REQUIRED;
    }
}
