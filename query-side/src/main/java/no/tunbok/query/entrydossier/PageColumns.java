package no.tunbok.query.entrydossier;

import java.util.List;
import java.util.Objects;
import no.tunbok.query.difference.Change;
import no.tunbok.query.difference.Difference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Looks at pages as they are kept, whatever became of them. */
final class PageColumns {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 100;
    private static final List<String> ALL_OF_IT = List.of("");

    private PageColumns() {}

    /** Pointers (RFC 6901) to where they differ, a hundred at most: into the first to what is gone, into the second to all else. */
    static List<String> differing(@Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) return List.of();
        try {
            var pointers = Difference.between(tree(before), tree(after)).stream()
                    .map(Change::pointer)
                    .distinct()
                    .limit(MOST)
                    .toList();
            return pointers.isEmpty() ? ALL_OF_IT : pointers;
        } catch (JacksonException damaged) {
            return ALL_OF_IT;
        }
    }

    private static @Nullable Object tree(@Nullable String page) {
        return page == null ? null : JSON.readValue(page, Object.class);
    }
}
