package no.tunbok.query.across;

import java.util.List;
import java.util.function.BiFunction;
import no.tunbok.query.asof.AsOf;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.EntriesOnDay;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** Answers a question across entries: as of any day, as known at any moment, from one position in all of them. */
public final class AcrossAnswers {

    private final Freshness freshness;

    public AcrossAnswers(Freshness freshness) {
        this.freshness = freshness;
    }

    /** @param answer of the moment that is asked for and the position that all read models have reached */
    public <T> ResponseEntity<T> answer(
            MultiValueMap<String, String> parameters,
            @Nullable String position,
            List<EntriesOnDay<?, ?>> entries,
            BiFunction<AsOf, Long, T> answer) {
        return answer(new Asked(parameters, Asked.AT, Asked.KNOWN_AT), position, entries, answer);
    }

    /** @param asked of which everything is read but the moment that it is about */
    public <T> ResponseEntity<T> answer(
            Asked asked,
            @Nullable String position,
            List<EntriesOnDay<?, ?>> entries,
            BiFunction<AsOf, Long, T> answer) {
        var asOf = asked.asOf(freshness);
        var seen = asked.position(position);
        asked.refuseIfWrong();
        var today = entries.getFirst().today();
        long reached = entries.stream()
                .mapToLong(kind -> kind.reached(asOf.noEarlierThan(seen)))
                .min()
                .orElseThrow();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(Freshness.tag(reached, today))
                .header(Asked.POSITION, Long.toString(reached))
                .body(answer.apply(asOf, reached));
    }
}
