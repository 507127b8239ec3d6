package no.tunbok.query.projection;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.tunbok.query.certificate.Certificate;
import no.tunbok.query.certificate.Certified;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.Problem;
import no.tunbok.query.edge.QuestionRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** Certifies what each read model holds: one at a time, since all rows of it are read. */
final class CertificateAnswers {

    private final Map<String, Certified> certified;
    private final Freshness freshness;
    private final AtomicBoolean running = new AtomicBoolean();

    CertificateAnswers(List<Certified> certified, Freshness freshness) {
        this.certified = certified.stream().collect(toMap(Certified::name, Function.identity()));
        this.freshness = freshness;
    }

    ResponseEntity<Certificate> certificate(
            String name, MultiValueMap<String, String> parameters, @Nullable String position) {
        var model = Optional.ofNullable(certified.get(name))
                .orElseThrow(() -> new QuestionRefused(Problem.UNKNOWN_PROJECTION));
        var names = Stream.of(Asked.AT, Asked.KNOWN_AT)
                .filter(parameter -> model.hasDays() || !parameter.equals(Asked.AT))
                .toArray(String[]::new);
        var asked = new Asked(parameters, names);
        var day = asked.day(Asked.AT);
        var knownAt = asked.knownAtPosition(freshness);
        var seen = asked.position(position);
        asked.refuseIfWrong();

        long reached = freshness.ofRows(name, later(knownAt, seen));
        var certificate = alone(() -> model.at(knownAt.orElse(reached), day));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(Asked.POSITION, Long.toString(reached))
                .body(certificate);
    }

    private static OptionalLong later(OptionalLong one, OptionalLong other) {
        return one.orElse(-1) > other.orElse(-1) ? one : other;
    }

    private <T> T alone(Supplier<T> work) {
        if (!running.compareAndSet(false, true)) throw new QuestionRefused(Problem.DIGEST_RUNNING);
        try {
            return work.get();
        } finally {
            running.set(false);
        }
    }
}
