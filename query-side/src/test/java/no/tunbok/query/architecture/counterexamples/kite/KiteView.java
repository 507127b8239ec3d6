package no.tunbok.query.architecture.counterexamples.kite;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.function.Supplier;
import no.tunbok.query.architecture.counterexamples.other.KiteManager;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A page that does everything that a page must not do. */
public final class KiteView {

    static final Supplier<Instant> WHEN = Instant::now;

    @Nullable JdbcClient database;

    @Nullable KiteManager manager;

    static long count(JdbcClient.MappedQuerySpec<Long> kites) {
        return kites.stream().count();
    }

    @EventHandler
    @ExceptionHandler
    JsonNode on(JsonNode event) {
        return event;
    }
}
