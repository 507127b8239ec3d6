package no.tunbok.standalone.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** What the register has told already, by the name of the field: what is asked with it, is about something. */
final class Pool {

    private static final int MOST = 40;

    private final Map<String, List<String>> values = new HashMap<>();

    /** Takes every value of every field. */
    void take(JsonNode told) {
        told.properties().forEach(field -> {
            if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                put(field.getKey(), field.getValue().asString());
            }
        });
        told.forEach(this::take);
    }

    void put(String name, String value) {
        var all = values.computeIfAbsent(name, _ -> new ArrayList<>());
        if (all.size() < MOST && !all.contains(value)) all.add(value);
    }

    Optional<String> any(String name, RandomGenerator random) {
        var all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
