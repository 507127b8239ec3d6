package no.tunbok.query.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what a thing in one list is known again in another. */
interface Identity {

    /** What names things of their own, and of two such names the one that stands first here. */
    List<String> NAMES = List.of("id", "number", "organisationNumber", "code");

    /** The place, where nothing else is known. */
    Identity PLACE = (_, place) -> place;

    /** The identity of a thing that stands there. */
    Object of(@Nullable Object thing, int place);

    /** What tells the things of both lists apart, and has those that are in both in one order. */
    static Identity of(List<?> before, List<?> after) {
        return Stream.<Identity>concat(
                        Stream.of(Identity::plain), names(before, after).map(Identity::field))
                .filter(identity -> fits(identity, before, after))
                .findFirst()
                .orElse(PLACE);
    }

    /** Something without parts is what it is. */
    private static Object plain(@Nullable Object thing, int place) {
        return thing == null || thing instanceof Map || thing instanceof List ? new Unknown(place) : thing;
    }

    private static Identity field(String name) {
        return (thing, place) -> {
            var value = thing instanceof Map<?, ?> map ? map.get(name) : null;
            return value == null || value instanceof Map || value instanceof List ? new Unknown(place) : value;
        };
    }

    private static Stream<String> names(List<?> before, List<?> after) {
        var own = new TreeSet<String>();
        Stream.concat(before.stream(), after.stream())
                .filter(Map.class::isInstance)
                .flatMap(thing -> ((Map<?, ?>) thing).keySet().stream())
                .map(String::valueOf)
                .filter(name -> name.endsWith("Id"))
                .forEach(own::add);
        return Stream.of(
                        Stream.of(NAMES.getFirst()),
                        own.stream(),
                        NAMES.stream().skip(1))
                .flatMap(names -> names);
    }

    private static boolean fits(Identity identity, List<?> before, List<?> after) {
        var one = identities(identity, before);
        var other = identities(identity, after);
        return one.isPresent()
                && other.isPresent()
                && common(one.get(), other.get()).equals(common(other.get(), one.get()));
    }

    /** Nothing, when one has none or two have the same. */
    private static Optional<List<Object>> identities(Identity identity, List<?> things) {
        var all = new ArrayList<>();
        for (int n = 0; n < things.size(); n++) {
            all.add(identity.of(things.get(n), n));
        }
        return all.stream().noneMatch(Unknown.class::isInstance) && new HashSet<>(all).size() == all.size()
                ? Optional.of(all)
                : Optional.empty();
    }

    private static List<Object> common(List<Object> those, List<Object> others) {
        var set = new HashSet<>(others);
        return those.stream().filter(set::contains).toList();
    }

    /** The thing at that place has no identity. */
    record Unknown(int place) {}
}
