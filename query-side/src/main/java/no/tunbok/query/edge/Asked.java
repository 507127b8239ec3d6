package no.tunbok.query.edge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.tunbok.query.asof.AsOf;
import no.tunbok.query.asof.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Reads the parameters of one question and remembers all that is wrong with them, so that it can be said at once. A parameter
 * that nobody knows is wrong too: a misspelt one must not answer another question.
 */
public final class Asked {

    /** The position that the one who asks has seen, and that the answer must not be older than. */
    public static final String POSITION = "Tunbok-Position";

    public static final String AT = "at";
    public static final String KNOWN_AT = "knownAt";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-[0-9T:.+-]{5,40}Z?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final String POSITION_PREFIX = "position:";

    private final MultiValueMap<String, String> parameters;
    private final List<WrongParameter> wrong = new ArrayList<>();

    /** A question that can have the named parameters, and no others. */
    public Asked(MultiValueMap<String, String> parameters, String... names) {
        this.parameters = parameters;
        var known = List.of(names);
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong.add(
                        new WrongParameter(name, WrongParameter.Code.UNKNOWN, "unknown", String.join(", ", known))));
    }

    /** What the register will know later nobody can be told: the same question would get another answer then. */
    public AsOf asOf(Freshness freshness) {
        return asOf(freshness, AT, KNOWN_AT);
    }

    /** The position at which it was known, for questions to which a moment by the clock is no answer. */
    public OptionalLong knownAtPosition(Freshness freshness) {
        var position = one(
                KNOWN_AT,
                "knownAtPosition",
                "",
                text -> Asked.knownAt(text)
                        .flatMap(known -> known instanceof KnownAt.Position at ? Optional.of(at) : Optional.empty()));
        if (position.filter(known -> !freshness.hasCome(known)).isPresent()) {
            wrong.add(new WrongParameter(KNOWN_AT, WrongParameter.Code.FUTURE, "future", ""));
        }
        return position.stream().mapToLong(KnownAt.Position::position).findFirst();
    }

    /** The same of a second moment, under names of its own. */
    public AsOf asOf(Freshness freshness, String atName, String knownAtName) {
        var knownAt = one(knownAtName, KNOWN_AT, "", Asked::knownAt);
        if (knownAt.filter(moment -> !freshness.hasCome(moment)).isPresent()) {
            wrong.add(new WrongParameter(knownAtName, WrongParameter.Code.FUTURE, "future", ""));
        }
        return new AsOf(day(atName), knownAt);
    }

    /** One of the names of an enumeration. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        var choices = Arrays.asList(type.getEnumConstants());
        var allowed = String.join(", ", choices.stream().map(Enum::name).toList());
        return one(
                name,
                "choice",
                allowed,
                text -> choices.stream().filter(c -> c.name().equals(text)).findFirst());
    }

    /** A number of so many digits, as text. */
    public Optional<String> digits(String name, int count) {
        return one(name, name, "", text -> Optional.of(text).filter(digits -> digits.matches("[0-9]{" + count + "}")));
    }

    /** A day. */
    public Optional<LocalDate> day(String name) {
        return one(name, AT, "", Asked::readDay);
    }

    /** How many at most: from 1 to the most that is allowed. */
    public int limit(String name, int most, int otherwise) {
        return one(
                        name,
                        "limit",
                        "1–" + most,
                        text -> number(text).filter(n -> n >= 1 && n <= most).map(Long::intValue))
                .orElse(otherwise);
    }

    /** Anything else, read by the one who knows it; the words are those of the bundle of problems. */
    public <T> Optional<T> one(String name, String words, String allowed, Function<String, Optional<T>> reader) {
        var values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            wrong.add(new WrongParameter(name, WrongParameter.Code.REPEATED, "repeated", ""));
            return Optional.empty();
        }
        return values.isEmpty() ? Optional.empty() : read(name, words, allowed, values.getFirst(), reader);
    }

    /** The identifier in the path; empty only when it is wrong. */
    public Optional<UUID> identifier(String name, String text) {
        return read(
                name,
                "identifier",
                "",
                text,
                id -> IDENTIFIER.matcher(id).matches() ? Optional.of(UUID.fromString(id)) : Optional.empty());
    }

    /**
     * The identifier of an entry, in the path of a question that has no parameters of its own.
     *
     * @throws QuestionRefused if it is none, so that there is no such entry
     */
    public static UUID entry(String text) {
        return Optional.of(text)
                .filter(id -> IDENTIFIER.matcher(id).matches())
                .map(UUID::fromString)
                .orElseThrow(() -> new QuestionRefused(Problem.UNKNOWN_ENTRY));
    }

    /** The position in the header, if there is one. */
    public OptionalLong position(@Nullable String header) {
        if (header == null) {
            return OptionalLong.empty();
        }
        return read(POSITION, "position", "", header, Asked::number)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** @throws QuestionRefused if anything was wrong, with all of it */
    public void refuseIfWrong() {
        if (!wrong.isEmpty()) {
            throw new QuestionRefused(Problem.INVALID_PARAMETER, List.copyOf(wrong));
        }
    }

    private <T> Optional<T> read(
            String name, String words, String allowed, String text, Function<String, Optional<T>> reader) {
        var value = reader.apply(text);
        if (value.isEmpty()) {
            wrong.add(new WrongParameter(name, WrongParameter.Code.MALFORMED, words, allowed));
        }
        return value;
    }

    private static Optional<LocalDate> readDay(String text) {
        return DAY.matcher(text).matches()
                ? parsed(text, LocalDate::parse)
                        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                : Optional.empty();
    }

    private static Optional<KnownAt> knownAt(String text) {
        if (text.startsWith(POSITION_PREFIX)) {
            return number(text.substring(POSITION_PREFIX.length())).map(KnownAt.Position::new);
        }
        return MOMENT.matcher(text).matches()
                ? parsed(text, Instant::parse).map(KnownAt.Moment::new)
                : Optional.empty();
    }

    private static Optional<Long> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
