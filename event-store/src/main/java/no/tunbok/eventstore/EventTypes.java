package no.tunbok.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/** All the events that a program can write and read, by class and by their name on the wire. */
public final class EventTypes {

    private record Wire(String name, String revision) {}

    private final Map<Class<?>, EventType> byPayload = new HashMap<>();
    private final Map<Wire, EventType> byWire = new HashMap<>();

    private EventTypes(Collection<EventType> types) {
        for (var type : types) {
            refuseDuplicate(byPayload.put(type.payload(), type), type);
            refuseDuplicate(byWire.put(new Wire(type.name(), revision(type)), type), type);
        }
    }

    /**
     * The registry of the given types, in any order.
     *
     * @throws IllegalArgumentException when two of them share a class, or a name and version
     */
    public static EventTypes of(Collection<EventType> types) {
        return new EventTypes(types);
    }

    EventType written(Class<?> payload) {
        var type = byPayload.get(payload);
        if (type == null) {
            throw new SerializationException(payload.getName()
                    + " cannot be stored: it has no name on the wire. Add it to the EventTypes of this program.");
        }
        return type;
    }

    EventType read(String name, String revision) {
        var type = byWire.get(new Wire(name, revision));
        if (type == null) {
            throw new SerializationException(unreadable(name, revision));
        }
        return type;
    }

    private String unreadable(String name, String revision) {
        var known = byWire.keySet().stream()
                .filter(wire -> wire.name().equals(name))
                .map(Wire::revision)
                .collect(Collectors.toCollection(TreeSet::new));
        return known.isEmpty()
                ? "The store holds an event called " + name + ", which this program does not know."
                        + " Add it to the EventTypes, or run a newer program."
                : "The store holds " + name + " in version " + revision + "; this program reads " + versions(known)
                        + ". Add an upcaster to a version that it reads, or run a newer program.";
    }

    private static String versions(Set<String> known) {
        return "version " + String.join(", ", known) + " only";
    }

    static String revision(EventType type) {
        return Integer.toString(type.version());
    }

    private static void refuseDuplicate(@Nullable EventType earlier, EventType type) {
        if (earlier != null) {
            throw new IllegalArgumentException(earlier + " and " + type + " cannot be told apart");
        }
    }
}
