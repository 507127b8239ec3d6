package no.tunbok.command.edge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every command of every kind of entry, and how its body is read. */
final class CommandCatalogue {

    private final Map<String, CommandReader> readers = new LinkedHashMap<>();
    private final Rules rules;

    CommandCatalogue(List<CommandFamily> families) {
        families.forEach(family -> readers.put(family.collection(), new CommandReader(family)));
        rules = Rules.of(families);
    }

    Optional<CommandReader> find(String collection) {
        return Optional.ofNullable(readers.get(collection));
    }

    List<CommandReader> all() {
        return List.copyOf(readers.values());
    }

    Rules rules() {
        return rules;
    }
}
