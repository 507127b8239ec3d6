package no.tunbok.query.across.programme;

import java.util.List;
import no.tunbok.events.reference.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The programmes that the register knows.
 *
 * @param next where there is more of the list: nowhere, since all of it is here
 */
public record ProgrammeList(List<Item> items, @Nullable String next) {

    /** One of them. */
    public record Item(String code, String name, String owner) {}

    static ProgrammeList of(List<Programme> known) {
        return new ProgrammeList(
                known.stream()
                        .map(programme -> new Item(programme.code(), programme.name(), programme.owner()))
                        .toList(),
                null);
    }
}
