package no.tunbok.benchmarks.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The kinds of questions that dashboards and auditors ask about pilots. */
public enum Questions {
    STATUS("status by id"),
    FIRST_PAGE("list, by name"),
    MUNICIPALITY("list, one municipality"),
    MUNICIPALITY_THEN("list, one municipality, of a past day"),
    MUNICIPALITY_AS_KNOWN_THEN("list, one municipality, of a past day as known then"),
    WORDS("search"),
    WORDS_THEN("search, of a past day");

    private static final String PAST_DAY = "2021-06-01";

    /** Of all pilots, as PostgreSQL writes the day that never comes. */
    private static final String NOW = "infinity";

    private final String title;

    Questions(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The question of today that it is beside, if it is one of the past. */
    public Optional<Questions> ofToday() {
        return switch (this) {
            case MUNICIPALITY_THEN, MUNICIPALITY_AS_KNOWN_THEN -> Optional.of(MUNICIPALITY);
            case WORDS_THEN -> Optional.of(WORDS);
            case STATUS, FIRST_PAGE, MUNICIPALITY, WORDS -> Optional.empty();
        };
    }

    /** One of its kind. */
    public Question any(Crowd crowd, RandomGenerator random) {
        return switch (this) {
            case STATUS -> {
                var pilot = crowd.anyPilot(random);
                yield new Question(
                        "/api/v1/pilots/" + pilot,
                        "select dossier from query_side.pilot_dossier where pilot_id = ?::uuid",
                        List.of(pilot));
            }
            case FIRST_PAGE -> now(Narrowed.BY_NOTHING);
            case MUNICIPALITY -> now(municipality(crowd.anyPlace(random)));
            case MUNICIPALITY_THEN -> then(municipality(crowd.anyPlace(random)));
            case MUNICIPALITY_AS_KNOWN_THEN -> knownThen(municipality(crowd.anyPlace(random)), crowd.events() / 2);
            case WORDS -> now(words(crowd.anyWord(random)));
            case WORDS_THEN -> then(words(crowd.anyWord(random)));
        };
    }

    /** What else a row must be like. */
    private record Narrowed(String parameter, String value, String condition) {

        static final Narrowed BY_NOTHING = new Narrowed("", "", "true");

        String asked() {
            return parameter.isEmpty() ? "" : parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }

        /** One for each place of the condition. */
        Stream<String> values() {
            return Stream.generate(() -> value)
                    .limit(condition.chars().filter(sign -> sign == '?').count());
        }
    }

    private static Narrowed municipality(String number) {
        return new Narrowed("municipality", number, "municipality @> array[?]::text[]");
    }

    private static Narrowed words(String words) {
        return new Narrowed(
                "q",
                words,
                "to_tsvector('pg_catalog.norwegian', words) @@ websearch_to_tsquery('pg_catalog.norwegian', ?)");
    }

    private static Question now(Narrowed narrowed) {
        return list("", NOW, narrowed, "upper_inf(known)");
    }

    private static Question then(Narrowed narrowed) {
        return list("at=" + PAST_DAY, PAST_DAY, narrowed, "upper_inf(known)");
    }

    private static Question knownThen(Narrowed narrowed, long position) {
        return list(
                "at=%s&knownAt=position:%d".formatted(PAST_DAY, position),
                PAST_DAY,
                narrowed,
                "known @> " + position + "::bigint");
    }

    private static Question list(String time, String day, Narrowed narrowed, String known) {
        return new Question(
                "/api/v1/pilots?%s&%s".formatted(time, narrowed.asked()),
                "select item from query_side.pilot_period where valid @> ?::date and %s and %s order by name, entry limit 51"
                        .formatted(known, narrowed.condition()),
                Stream.concat(Stream.of(day), narrowed.values()).toList());
    }
}
