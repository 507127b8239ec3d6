package no.tunbok.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as facts keep them: never null, never changed; one that was not told is empty. */
public final class Several {

    private Several() {}

    public static <T> List<T> of(@Nullable List<T> told) {
        return told == null ? List.of() : List.copyOf(told);
    }
}
