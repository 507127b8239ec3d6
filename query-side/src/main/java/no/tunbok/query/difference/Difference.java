package no.tunbok.query.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In what two pages differ. A page is a tree of maps with texts as keys, lists, texts, numbers and truths, as JSON has them.
 *
 * <p>Things in a list are the same thing where their identity says so, wherever in the list they stand; where nothing says so, or
 * where they have changed places, they are compared one by one from the beginning.
 */
public final class Difference {

    private final List<Change> removed = new ArrayList<>();
    private final List<Change> added = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();

    private Difference() {}

    /**
     * What was removed, from the end to the beginning; then what was added, and then what was changed, from the beginning to the
     * end. Whoever carries out one after the other, makes the second page of the first.
     */
    public static List<Change> between(@Nullable Object before, @Nullable Object after) {
        var difference = new Difference();
        difference.compare("", "", before, after);
        return Stream.of(difference.removed.reversed(), difference.added, difference.changed)
                .flatMap(List::stream)
                .toList();
    }

    private void compare(String was, String is, @Nullable Object before, @Nullable Object after) {
        if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            compareMaps(was, is, one, other);
        } else if (before instanceof List<?> one && after instanceof List<?> other) {
            compareLists(was, is, one, other);
        } else if (!Objects.equals(before, after)) {
            changed.add(new Change(Change.Kind.CHANGED, is, before, after));
        }
    }

    private void compareMaps(String was, String is, Map<?, ?> before, Map<?, ?> after) {
        before.forEach((key, value) -> {
            if (!after.containsKey(key)) remove(was + step(key), value);
        });
        after.forEach((key, value) -> {
            if (before.containsKey(key)) compare(was + step(key), is + step(key), before.get(key), value);
            else add(is + step(key), value);
        });
    }

    private void compareLists(String was, String is, List<?> before, List<?> after) {
        var identity = Identity.of(before, after);
        var places = new LinkedHashMap<Object, Integer>();
        for (int n = 0; n < before.size(); n++) {
            places.put(identity.of(before.get(n), n), n);
        }
        var kept = new ArrayList<Integer>();
        for (int n = 0; n < after.size(); n++) {
            var place = places.remove(identity.of(after.get(n), n));
            kept.add(place == null ? -1 : place);
        }
        places.values().forEach(place -> remove(was + step(place), before.get(place)));
        for (int n = 0; n < after.size(); n++) {
            int place = kept.get(n);
            if (place < 0) add(is + step(n), after.get(n));
            else compare(was + step(place), is + step(n), before.get(place), after.get(n));
        }
    }

    private void remove(String pointer, @Nullable Object value) {
        removed.add(new Change(Change.Kind.REMOVED, pointer, value, null));
    }

    private void add(String pointer, @Nullable Object value) {
        added.add(new Change(Change.Kind.ADDED, pointer, null, value));
    }

    private static String step(@Nullable Object key) {
        return "/" + String.valueOf(key).replace("~", "~0").replace("/", "~1");
    }
}
