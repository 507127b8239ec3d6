package no.tunbok.query.entrydossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.tunbok.query.edge.Asked;

/**
 * What a list can be narrowed by.
 *
 * @param parameter of the question
 * @param column of the table
 * @param several whether an entry can have more than one value; the column is an array then
 * @param asked reads the value that is asked for
 * @param of reads the values that a dossier has
 */
public record Facet<D>(
        String parameter,
        String column,
        boolean several,
        Function<Asked, Optional<String>> asked,
        Function<D, List<String>> of) {

    /** One of the names of an enumeration. */
    public static <D, E extends Enum<E>> Facet<D> choice(
            String parameter, Class<E> choices, Function<D, Optional<E>> of) {
        return new Facet<>(
                parameter,
                parameter,
                false,
                asked -> asked.choice(parameter, choices).map(Enum::name),
                dossier -> of.apply(dossier).map(Enum::name).stream().toList());
    }

    /** What a row must be like, with the value as a parameter of the column's name. */
    String condition() {
        return (several ? "%1$s @> array[:%1$s]::text[]" : "%1$s = :%1$s").formatted(column);
    }

    /** A facet and the value that was asked for, if there was one. */
    record Wanted<D>(Facet<D> facet, Optional<String> value) {}
}
