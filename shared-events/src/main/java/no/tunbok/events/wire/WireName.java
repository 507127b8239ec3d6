package no.tunbok.events.wire;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.List;

/**
 * What a fact is called outside this program: a name that never changes, and the version of its form.
 *
 * @param name such as {@code no.tunbok.pilot.WorkshopHeld}
 * @param version of the form, from 1
 */
public record WireName(String name, int version) {

    /**
     * Reads the name from the type's {@link JsonTypeName}: name, full stop, version.
     *
     * @throws IllegalArgumentException if the type has none, or one of another form
     */
    public static WireName of(Class<?> type) {
        var annotation = type.getAnnotation(JsonTypeName.class);
        if (annotation == null || !annotation.value().matches("([a-z]+\\.)+[A-Z][A-Za-z]+\\.[1-9][0-9]*")) {
            throw new IllegalArgumentException(
                    type + " needs a @JsonTypeName such as no.tunbok.pilot.WorkshopHeld.1: name and version.");
        }
        int dot = annotation.value().lastIndexOf('.');
        return new WireName(
                annotation.value().substring(0, dot),
                Integer.parseInt(annotation.value().substring(dot + 1)));
    }

    /** Every fact of a family, in the order of its life. */
    public static List<Class<?>> factsOf(Class<?> family) {
        return Arrays.asList(family.getPermittedSubclasses());
    }
}
