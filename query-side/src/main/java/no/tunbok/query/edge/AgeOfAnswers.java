package no.tunbok.query.edge;

import java.time.Clock;
import java.time.Duration;
import no.tunbok.eventstore.Positions;
import no.tunbok.query.QuerySide;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Says of every answer that tells its position how old that is: for how many seconds the oldest event that it lacks has been kept,
 * 0 when it lacks none. A read model that stands still says so by that.
 */
@RestControllerAdvice(basePackageClasses = QuerySide.class)
class AgeOfAnswers implements ResponseBodyAdvice<Object> {

    static final String AGE = "Tunbok-Age";

    private final Positions positions;
    private final Clock clock;

    AgeOfAnswers(Positions positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType mediaType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var position = position(response);
        if (position != null) response.getHeaders().set(AGE, Long.toString(age(Long.parseLong(position))));
        return body;
    }

    /** Of a refusal nothing is said: it may be told because the database, which would have to be asked, does not answer. */
    private static @Nullable String position(ServerHttpResponse response) {
        if (!(response instanceof ServletServerHttpResponse servlet)) return null;
        var answer = servlet.getServletResponse();
        if (HttpStatusCode.valueOf(answer.getStatus()).isError()) return null;
        var inEntity = response.getHeaders().getFirst(Asked.POSITION);
        return inEntity == null ? answer.getHeader(Asked.POSITION) : inEntity;
    }

    /** A clock that was turned back makes nothing younger than new. */
    private long age(long position) {
        return positions
                .keptAfter(position)
                .map(kept -> Math.max(0, Duration.between(kept, clock.instant()).toSeconds()))
                .orElse(0L);
    }
}
