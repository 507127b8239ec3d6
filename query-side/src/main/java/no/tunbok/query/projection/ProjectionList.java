package no.tunbok.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every read model.
 *
 * @param next where there is more of the list: nowhere, since all of it is here
 */
record ProjectionList(List<Projection> items, @Nullable String next) {}
