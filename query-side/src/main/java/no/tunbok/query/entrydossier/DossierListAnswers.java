package no.tunbok.query.entrydossier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers for all entries of one kind, as of any day, as known at any moment, from the rows of their periods.
 *
 * @param <I> one entry in a list
 */
public final class DossierListAnswers<F extends Fact<F>, D extends Dossier, I extends ListItem<I>> {

    private static final String AFTER = "after";
    private static final String LIMIT = "limit";
    static final String SORT = "sort";
    private static final int LONGEST_PAGE = 200;
    private static final int PAGE = 50;

    private final ListRows<F, D, I> rows;
    private final ListKind<F, D, I> kind;
    private final DossierFold<F, D> fold;
    private final Freshness freshness;

    public DossierListAnswers(ListRows<F, D, I> rows, DossierFold<F, D> fold, Freshness freshness) {
        this.rows = rows;
        this.kind = rows.kind();
        this.fold = fold;
        this.freshness = freshness;
    }

    public ResponseEntity<DossierList<I>> list(
            MultiValueMap<String, String> parameters, @Nullable String position, HttpServletRequest request) {
        var facets = kind.table().facets();
        var names = Stream.of(
                        Stream.of(Asked.AT, Asked.KNOWN_AT),
                        facets.stream().map(Facet::parameter),
                        Stream.of(SORT, LIMIT, AFTER))
                .flatMap(some -> some)
                .toArray(String[]::new);
        var asked = new Asked(parameters, names);
        var order =
                asked.one(SORT, "choice", ListOrder.words(), ListOrder::find).orElse(ListOrder.NAME);
        var question = new ListQuestion<D>(
                facets.stream()
                        .map(facet -> new Facet.Wanted<>(facet, facet.asked().apply(asked)))
                        .toList(),
                order,
                asked.one(AFTER, AFTER, "", text -> Cursor.read(text, order)),
                asked.limit(LIMIT, LONGEST_PAGE, PAGE));
        var asOf = asked.asOf(freshness);
        var seen = asked.position(position);
        asked.refuseIfWrong();

        long reached = freshness.ofRows(kind.processor(), asOf.noEarlierThan(seen));
        var today = fold.today();
        var list = DossierList.of(rows.find(question, asOf, today), question, reached);
        var answer = ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(Freshness.tag(reached, today))
                .header(Asked.POSITION, Long.toString(reached));
        if (list.next() != null) {
            answer.header(HttpHeaders.LINK, "<" + address(request, list.next()) + ">; rel=\"next\"");
        }
        return answer.body(list);
    }

    private static String address(HttpServletRequest request, String next) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(AFTER, next)
                .build(true)
                .toUriString();
    }
}
