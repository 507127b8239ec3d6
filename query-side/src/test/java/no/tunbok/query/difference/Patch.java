package no.tunbok.query.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries out a difference step by step, as RFC 6902 does. */
final class Patch {

    private @Nullable Object root;

    private Patch(@Nullable Object root) {
        this.root = copy(root);
    }

    static @Nullable Object of(List<Change> difference, @Nullable Object before) {
        var patch = new Patch(before);
        difference.forEach(patch::carryOut);
        return patch.root;
    }

    private static @Nullable Object copy(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((key, value) -> copy.put(String.valueOf(key), copy(value)));
            return copy;
        }
        if (tree instanceof List<?> list) {
            var copy = new ArrayList<@Nullable Object>();
            list.forEach(value -> copy.add(copy(value)));
            return copy;
        }
        return tree;
    }

    private void carryOut(Change change) {
        if (change.pointer().isEmpty()) {
            root = copy(change.after());
            return;
        }
        var steps = List.of(change.pointer().substring(1).split("/", -1)).stream()
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
        var place = root;
        for (var step : steps.subList(0, steps.size() - 1)) {
            place = place instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : ((Map<?, ?>) Objects.requireNonNull(place)).get(step);
        }
        if (place instanceof List<?> list) {
            carryOut(change, asList(list), Integer.parseInt(steps.getLast()));
        } else {
            carryOut(change, asMap(Objects.requireNonNull(place)), steps.getLast());
        }
    }

    private static void carryOut(Change change, List<@Nullable Object> list, int place) {
        switch (change.kind()) {
            case REMOVED -> list.remove(place);
            case ADDED -> list.add(place, copy(change.after()));
            case CHANGED -> list.set(place, copy(change.after()));
        }
    }

    private static void carryOut(Change change, Map<String, @Nullable Object> map, String key) {
        switch (change.kind()) {
            case REMOVED -> map.remove(key);
            case ADDED, CHANGED -> map.put(key, copy(change.after()));
        }
    }

    @SuppressWarnings("unchecked") // copied by us
    private static List<@Nullable Object> asList(List<?> list) {
        return (List<@Nullable Object>) list;
    }

    @SuppressWarnings("unchecked") // copied by us
    private static Map<String, @Nullable Object> asMap(Object map) {
        return (Map<String, @Nullable Object>) map;
    }
}
