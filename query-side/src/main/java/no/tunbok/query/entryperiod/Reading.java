package no.tunbok.query.entryperiod;

import java.util.List;

/**
 * How an entry reads in a list.
 *
 * @param name what lists are in the order of
 * @param facets the values of each, in the order of the table
 * @param item as JSON
 */
public record Reading(String name, List<List<String>> facets, String item) {

    public Reading {
        facets = List.copyOf(facets);
    }
}
