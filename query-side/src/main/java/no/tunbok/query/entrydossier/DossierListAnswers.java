package no.tunbok.query.entrydossier;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.query.asof.AsOf;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers for all entries of one kind: as of now from their rows, as of any other moment from their events.
 *
 * @param <I> one entry in a list
 */
public final class DossierListAnswers<F extends Fact<F>, D extends Dossier, I> {

    private static final String AFTER = "after";
    private static final String LIMIT = "limit";
    private static final int LONGEST_PAGE = 200;
    private static final int PAGE = 50;

    private record Filter<D>(List<Facet.Wanted<D>> wanted, Optional<Cursor> after, int limit) {

        boolean takes(D dossier) {
            return wanted.stream().allMatch(w -> w.takes(dossier));
        }
    }

    private final DossierFold<F, D> fold;
    private final DossierKind<F, D> kind;
    private final DossierRows<D> rows;
    private final Function<D, I> item;
    private final Freshness freshness;

    public DossierListAnswers(DossierFold<F, D> fold, DossierRows<D> rows, Function<D, I> item, Freshness freshness) {
        this.fold = fold;
        this.kind = fold.kind();
        this.rows = rows;
        this.item = item;
        this.freshness = freshness;
    }

    public ResponseEntity<DossierList<I>> list(
            MultiValueMap<String, String> parameters, @Nullable String position, HttpServletRequest request) {
        var facets = kind.table().facets();
        var names = Stream.of(
                        Stream.of(Asked.AT, Asked.KNOWN_AT),
                        facets.stream().map(Facet::parameter),
                        Stream.of(LIMIT, AFTER))
                .flatMap(some -> some)
                .toArray(String[]::new);
        var asked = new Asked(parameters, names);
        var filter = new Filter<D>(
                facets.stream()
                        .map(facet -> new Facet.Wanted<>(facet, facet.asked().apply(asked)))
                        .toList(),
                asked.one(AFTER, AFTER, "", Cursor::read),
                asked.limit(LIMIT, LONGEST_PAGE, PAGE));
        var asOf = asked.asOf(freshness);
        var seen = asked.position(position);
        asked.refuseIfWrong();

        long reached = freshness.ofRows(kind.processor(), seen); // the past too: rows say which entries there are
        var dossiers = asOf.isNow() ? now(filter) : then(filter, asOf);
        var list = DossierList.of(dossiers, item, filter.limit(), reached);
        var answer =
                ResponseEntity.ok().cacheControl(CacheControl.noCache()).header(Asked.POSITION, Long.toString(reached));
        if (list.next() != null) {
            answer.header(HttpHeaders.LINK, "<" + address(request, list.next()) + ">; rel=\"next\"");
        }
        return answer.body(list);
    }

    private List<D> now(Filter<D> filter) {
        var today = fold.today();
        rows.staleOn(today).forEach(id -> {
            try {
                rows.put(fold.row(id));
            } catch (SerializationException unreadable) {
                // its row says what it last could; the other entries do not suffer from it
            }
        });
        return rows.page(filter.wanted(), filter.after(), filter.limit() + 1).stream()
                .map(dossier -> kind.today(dossier, today))
                .toList();
    }

    private List<D> then(Filter<D> filter, AsOf asOf) {
        var today = fold.today();
        var known = rows.all().stream()
                .map(entry -> fold.records().of(entry).knownAt(asOf.knownAt()).history())
                .flatMap(history -> kind.asOf(history, asOf.at(), today).stream())
                .filter(filter::takes)
                .collect(toMap(Cursor::of, dossier -> dossier));
        return rows.inOrder(List.copyOf(known.keySet()), filter.after(), filter.limit() + 1).stream()
                .flatMap(place -> Stream.ofNullable(known.get(place)))
                .toList();
    }

    private static String address(HttpServletRequest request, String next) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(AFTER, next)
                .build(true)
                .toUriString();
    }
}
