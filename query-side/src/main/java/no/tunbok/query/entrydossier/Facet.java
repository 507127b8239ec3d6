package no.tunbok.query.entrydossier;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.tunbok.events.value.CountyNumber;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.query.edge.Asked;

/**
 * What a list can be narrowed by.
 *
 * @param parameter of the question
 * @param column of the table
 * @param asked reads the value that is asked for
 * @param of reads the values that a dossier has
 */
public record Facet<D>(
        String parameter,
        String column,
        Form form,
        Function<Asked, Optional<String>> asked,
        Function<D, List<String>> of) {

    private static final int MOST_SIGNS = 200;
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /** How the value of an entry is compared with the one that is asked for. */
    public enum Form {
        /** An entry has one at most, and it is the same. */
        ONE("%1$s = :%1$s"),
        /** An entry can have more of them, and it is among them; the column is an array. */
        SEVERAL("%1$s @> array[:%1$s]::text[]"),
        /** A day as text, and it is an earlier one. */
        BEFORE("%1$s < :%1$s"),
        /** Words that are among its own, bent as they may be; or, where no entry has them, nearly spelt like some of them. */
        WORDS("to_tsvector('pg_catalog.norwegian', %1$s) @@ websearch_to_tsquery('pg_catalog.norwegian', :%1$s)") {
            @Override
            String nearly(String column) {
                return "query_side.without_marks(%1$s) operator(query_side.%%>) query_side.without_marks(:%1$s)"
                        .formatted(column);
            }
        };

        private final String condition;

        Form(String condition) {
            this.condition = condition;
        }

        String condition(String column) {
            return condition.formatted(column);
        }

        /** The same with less care. */
        String nearly(String column) {
            return condition(column);
        }
    }

    /** How exact an answer has to be. */
    enum Care {
        EXACTLY,
        NEARLY
    }

    /** One of the names of an enumeration. */
    public static <D, E extends Enum<E>> Facet<D> choice(
            String parameter, Class<E> choices, Function<D, Optional<E>> of) {
        return new Facet<>(
                parameter,
                parameter,
                Form.ONE,
                asked -> asked.choice(parameter, choices).map(Enum::name),
                dossier -> of.apply(dossier).map(Enum::name).stream().toList());
    }

    /** The numbers of those who have some part in it. */
    public static <D> Facet<D> organisation(String parameter, Form form, Function<D, Stream<OrganisationNumber>> of) {
        return new Facet<>(
                parameter,
                parameter,
                form,
                asked -> asked.one(
                        parameter, "buyer", "", text -> Optional.of(text).filter(OrganisationNumber::isValid)),
                dossier -> of.apply(dossier)
                        .map(OrganisationNumber::value)
                        .distinct()
                        .toList());
    }

    /** The municipality in which it is, by the number that it goes by on the day. */
    public static <D> Facet<D> municipality(Form form, Function<D, Stream<MunicipalityNumber>> of) {
        return new Facet<>(
                "municipality",
                "municipality",
                form,
                asked -> asked.one(
                        "municipality",
                        "municipality",
                        "",
                        text -> Optional.of(text).filter(number -> number.matches("[0-9]{4}"))),
                dossier -> of.apply(dossier)
                        .map(MunicipalityNumber::value)
                        .distinct()
                        .toList());
    }

    /** The county, which the number of the municipality says. */
    public static <D> Facet<D> county(Form form, Function<D, Stream<MunicipalityNumber>> of) {
        return new Facet<>(
                "county",
                "county",
                form,
                asked -> asked.one(
                        "county", "county", "", text -> Optional.of(text).filter(number -> number.matches("[0-9]{2}"))),
                dossier -> of.apply(dossier)
                        .map(MunicipalityNumber::county)
                        .map(CountyNumber::value)
                        .distinct()
                        .toList());
    }

    /** Whether it is so, or not. */
    public static <D> Facet<D> whether(String parameter, String column, Predicate<D> of) {
        return new Facet<>(
                parameter,
                column,
                Form.ONE,
                asked -> asked.one(
                        parameter,
                        "choice",
                        "true, false",
                        text -> Optional.of(text).filter(List.of("true", "false")::contains)),
                dossier -> List.of(Boolean.toString(of.test(dossier))));
    }

    /** Those of which something is due before a day. */
    public static <D> Facet<D> dueBefore(Function<D, Stream<LocalDate>> of) {
        return new Facet<>(
                "dueBefore",
                "due_on",
                Form.BEFORE,
                asked -> asked.day("dueBefore").map(LocalDate::toString),
                dossier -> of
                        .apply(dossier)
                        .map(day -> day.isAfter(LATEST) ? LATEST : day)
                        .min(LocalDate::compareTo)
                        .map(LocalDate::toString)
                        .stream()
                        .toList());
    }

    /** Words of names and titles that anybody may see: never of what may name a person. */
    public static <D> Facet<D> words(Function<D, Stream<String>> of) {
        return new Facet<>(
                "q",
                "words",
                Form.WORDS,
                asked -> asked.one("q", "q", "", Facet::sought),
                dossier -> List.of(of.apply(dossier)
                        .distinct()
                        .collect(joining("\n"))
                        .replace('\0', ' ')
                        .toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> sought(String text) {
        return Optional.of(text.strip().toLowerCase(Locale.ROOT))
                .filter(words -> !words.isEmpty() && words.length() <= MOST_SIGNS && words.indexOf('\0') < 0);
    }

    boolean several() {
        return form == Form.SEVERAL;
    }

    /** What a row must be like, with the value as a parameter of the column's name. */
    String condition(Care care) {
        return switch (care) {
            case EXACTLY -> form.condition(column);
            case NEARLY -> form.nearly(column);
        };
    }

    /** A facet and the value that was asked for, if there was one. */
    record Wanted<D>(Facet<D> facet, Optional<String> value) {}
}
