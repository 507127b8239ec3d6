package no.tunbok.query.cause;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.tunbok.eventstore.CausedEvent;
import no.tunbok.eventstore.Causes;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.Problem;
import no.tunbok.query.edge.QuestionRefused;
import no.tunbok.query.entrydossier.DossierFold;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows the causes of a fact upwards to the command that began it, and downwards to all that came of it. */
final class CauseAnswers {

    private static final int MOST = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Causes causes;
    private final Map<String, DossierFold<?, ?>> kinds;
    private final Freshness freshness;

    CauseAnswers(Causes causes, List<DossierFold<?, ?>> kinds, Freshness freshness) {
        this.causes = causes;
        this.kinds = kinds.stream().collect(toMap(kind -> kind.records().aggregateType(), kind -> kind));
        this.freshness = freshness;
    }

    ResponseEntity<CauseChain> chain(
            String eventId, MultiValueMap<String, String> parameters, @Nullable String position) {
        var asked = new Asked(parameters);
        var event = asked.identifier("eventId", eventId);
        var seen = asked.position(position);
        asked.refuseIfWrong();
        long head = freshness.ofEvents(seen);
        var chain = chain(event.orElseThrow(), head);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(Asked.POSITION, Long.toString(head))
                .body(chain);
    }

    private CauseChain chain(UUID eventId, long head) {
        var event = causes.find(eventId.toString(), head)
                .map(this::link)
                .orElseThrow(() -> new QuestionRefused(Problem.UNKNOWN_EVENT));
        var links = new TreeMap<Long, CauseLink>();
        links.put(event.position(), event);
        boolean isCut = above(event, links, head);
        isCut |= below(event, links, head);
        return new CauseChain(List.copyOf(links.values()), null, isCut, head);
    }

    /** Half of what may be told, so that there is room for what came of it. @return whether there is more */
    private boolean above(CauseLink event, Map<Long, CauseLink> links, long head) {
        var next = cause(event, head);
        while (next.isPresent()
                && links.size() < MOST / 2
                && !links.containsKey(next.get().position())) {
            links.put(next.get().position(), next.get());
            next = cause(next.get(), head);
        }
        return next.filter(link -> !links.containsKey(link.position())).isPresent();
    }

    private Optional<CauseLink> cause(CauseLink link, long head) {
        return Optional.ofNullable(link.cause().event())
                .flatMap(id -> causes.find(id, head))
                .map(this::link);
    }

    /** Step by step, each in one question. @return whether there is more */
    private boolean below(CauseLink event, Map<Long, CauseLink> links, long head) {
        var step = List.of(event.eventId());
        while (!step.isEmpty()) {
            int room = MOST - links.size();
            var found = causes.causedBy(step, head, room + 1);
            var next = new ArrayList<String>();
            for (var effect : found.subList(0, Math.min(room, found.size()))) {
                if (links.putIfAbsent(effect.position(), link(effect)) == null) next.add(effect.eventId());
            }
            if (found.size() > room) return true;
            step = List.copyOf(next);
        }
        return false;
    }

    private CauseLink link(CausedEvent event) {
        var envelope = JSON.readTree(event.metaData());
        var cause = envelope.path("causationId").asString("");
        boolean isEvent = isIdentifier(cause);
        return new CauseLink(
                event.position(),
                event.eventId(),
                event.aggregateId(),
                Optional.ofNullable(kinds.get(event.aggregateType()))
                        .map(kind -> kind.address(UUID.fromString(event.aggregateId())) + "/history")
                        .orElse(null),
                event.number(),
                event.type(),
                event.recordedAt(),
                new CauseLink.RecordedIn(
                        text(envelope.path("actor")), text(envelope.path("role")), text(envelope.path("onBehalfOf"))),
                new CauseLink.Because(
                        isEvent || cause.isEmpty() ? null : cause,
                        isEvent ? cause : null,
                        isEvent ? text(envelope.path("source.reference")) : null));
    }

    private static boolean isIdentifier(String cause) {
        return cause.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() ? value.asString() : null;
    }
}
