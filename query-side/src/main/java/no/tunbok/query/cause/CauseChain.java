package no.tunbok.query.cause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From what began it to the last that came of it, in order of position.
 *
 * @param next where there is more of it: nowhere, since a chain has no pages
 * @param cut whether there is more, above or below, than is told
 * @param position that it was computed from
 */
record CauseChain(List<CauseLink> items, @Nullable String next, boolean cut, long position) {

    CauseChain {
        items = List.copyOf(items);
    }
}
