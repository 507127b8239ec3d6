package no.tunbok.query.pilotdossier;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.Theme;
import no.tunbok.query.asof.AsOf;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.pilotrecord.PilotRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** All pilots: as of now from their rows, as of any other moment from their events. */
@RestController
@Tag(name = "pilots")
class PilotListController {

    private static final String AFTER = "after";
    private static final String LIMIT = "limit";
    private static final String STATUS = "status";
    private static final String THEME = "theme";
    private static final int LONGEST_PAGE = 200;
    private static final int PAGE = 50;

    private record Filter(Optional<PilotStatus> status, Optional<Theme> theme, Optional<Cursor> after, int limit) {

        boolean takes(PilotDossier dossier) {
            return status.map(s -> s == dossier.status()).orElse(true)
                    && theme.map(t -> t == dossier.theme()).orElse(true);
        }
    }

    private final PilotDossierRows rows;
    private final PilotRecords records;
    private final Freshness freshness;
    private final Clock clock;

    PilotListController(PilotDossierRows rows, PilotRecords records, Freshness freshness, Clock clock) {
        this.rows = rows;
        this.records = records;
        this.freshness = freshness;
        this.clock = clock;
    }

    @Operation(summary = "The pilots, by name")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "only those that have come this far")
    @Parameter(name = "theme", in = ParameterIn.QUERY, description = "only those about this")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "how many at most, 1 to 200; 50 when left out")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "the value of next on the page before")
    @Parameter(name = "at", in = ParameterIn.QUERY, description = "the day in the world, such as 2022-12-31")
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = "what the register knew then: 2023-01-12T12:00:00Z or position:1234")
    @GetMapping("/api/v1/pilots")
    ResponseEntity<PilotList> pilots(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            HttpServletRequest request) {
        var asked = new Asked(parameters, Asked.AT, Asked.KNOWN_AT, STATUS, THEME, LIMIT, AFTER);
        var filter = new Filter(
                asked.choice(STATUS, PilotStatus.class),
                asked.choice(THEME, Theme.class),
                asked.one(AFTER, AFTER, "", Cursor::read),
                asked.limit(LIMIT, LONGEST_PAGE, PAGE));
        var asOf = asked.asOf(freshness);
        var seen = asked.position(position);
        asked.refuseIfWrong();

        long reached =
                freshness.ofRows(PilotDossierProjector.NAME, seen); // the past too: rows say which pilots there are
        var list = PilotList.of(asOf.isNow() ? now(filter) : then(filter, asOf), filter.limit(), reached);
        var answer =
                ResponseEntity.ok().cacheControl(CacheControl.noCache()).header(Asked.POSITION, Long.toString(reached));
        if (list.next() != null) {
            answer.header(HttpHeaders.LINK, "<" + address(request, list.next()) + ">; rel=\"next\"");
        }
        return answer.body(list);
    }

    private List<PilotDossier> now(Filter filter) {
        return rows.page(filter.status(), filter.theme(), filter.after(), filter.limit() + 1).stream()
                .map(dossier -> dossier.namedOn(today()))
                .toList();
    }

    private List<PilotDossier> then(Filter filter, AsOf asOf) {
        var known = rows.all().stream()
                .map(pilot -> records.of(pilot).knownAt(asOf.knownAt()).history())
                .flatMap(history -> PilotDossier.asOf(history, asOf.at(), today()).stream())
                .filter(filter::takes)
                .collect(toMap(Cursor::of, dossier -> dossier));
        return rows.inOrder(List.copyOf(known.keySet()), filter.after(), filter.limit() + 1).stream()
                .flatMap(place -> Stream.ofNullable(known.get(place)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Recorded.OSLO);
    }

    private static String address(HttpServletRequest request, String next) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(AFTER, next)
                .build(true)
                .toUriString();
    }
}
