package no.tunbok.query.difference;

import static no.tunbok.events.testkit.Properties.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a difference tells of two pages. */
class DifferenceTest {

    private static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (int n = 0; n < pairs.length; n += 2) {
            map.put(String.valueOf(pairs[n]), pairs[n + 1]);
        }
        return map;
    }

    private static Change changed(String pointer, @Nullable Object before, @Nullable Object after) {
        return new Change(Change.Kind.CHANGED, pointer, before, after);
    }

    private static Change removed(String pointer, @Nullable Object before) {
        return new Change(Change.Kind.REMOVED, pointer, before, null);
    }

    private static Change added(String pointer, @Nullable Object after) {
        return new Change(Change.Kind.ADDED, pointer, null, after);
    }

    @Test
    void a_field_is_told_by_its_pointer() {
        assertThat(Difference.between(map("a/b", 1, "m~n", 2, "same", 3), map("a/b", 2, "same", 3, "new", null)))
                .containsExactly(removed("/m~0n", 2), added("/new", null), changed("/a~1b", 1, 2));
    }

    @Test
    void a_whole_page_has_the_empty_pointer() {
        assertThat(Difference.between(null, map("a", 1))).containsExactly(changed("", null, map("a", 1)));
    }

    @Test
    void things_in_a_list_are_known_again_by_their_own_name() {
        var seminar = map("kind", "SEMINAR", "workshopId", "w1", "title", "Oppstart");
        var trip = map("kind", "TRIP", "workshopId", "w2", "title", "Tur");
        var renamed = map("kind", "TRIP", "workshopId", "w2", "title", "Studietur");
        assertThat(Difference.between(map("w", List.of(seminar, trip)), map("w", List.of(renamed))))
                .containsExactly(removed("/w/0", seminar), changed("/w/0/title", "Tur", "Studietur"));
    }

    @Test
    void what_has_no_name_of_its_own_is_known_by_its_place() {
        assertThat(Difference.between(
                        List.of(map("text", "a"), map("text", "b")), List.of(map("text", "b"), map("text", "b"))))
                .containsExactly(changed("/0/text", "a", "b"));
    }

    @Test
    void things_that_have_changed_places_are_known_by_their_place() {
        assertThat(Difference.between(List.of(map("id", 1), map("id", 2)), List.of(map("id", 2), map("id", 1))))
                .containsExactly(changed("/0/id", 1, 2), changed("/1/id", 2, 1));
    }

    @Test
    void words_in_a_list_are_what_they_are() {
        assertThat(Difference.between(List.of("PI-5", "PI-9"), List.of("PI-4", "PI-5", "PI-9")))
                .containsExactly(added("/0", "PI-4"));
    }

    /** Of whatever pages. */
    @Nested
    class always {

        @Test
        void nothing_differs_from_itself() {
            forAll(AnyTree::two, trees -> {
                assertThat(Difference.between(trees.get(0), trees.get(0))).isEmpty();
                assertThat(Difference.between(trees.get(0), trees.get(1)).isEmpty())
                        .isEqualTo(trees.get(0).equals(trees.get(1)));
            });
        }

        @Test
        void carried_out_on_the_first_it_makes_the_second() {
            forAll(
                    AnyTree::two,
                    trees -> assertThat(Patch.of(Difference.between(trees.get(0), trees.get(1)), trees.get(0)))
                            .isEqualTo(trees.get(1)));
        }

        @Test
        void backwards_it_tells_the_opposite() {
            forAll(AnyTree::two, trees -> {
                var forth = Difference.between(trees.get(0), trees.get(1));
                var back = Difference.between(trees.get(1), trees.get(0));
                assertThat(back.stream().map(DifferenceTest::opposite))
                        .containsExactlyInAnyOrderElementsOf(
                                forth.stream().map(DifferenceTest::withoutPlace).toList());
            });
        }
    }

    private static Change opposite(Change change) {
        return withoutPlace(
                switch (change.kind()) {
                    case REMOVED -> added(change.pointer(), change.before());
                    case ADDED -> removed(change.pointer(), change.after());
                    case CHANGED -> changed(change.pointer(), change.after(), change.before());
                });
    }

    /** What was changed has its place in the second page, which is another in the first. */
    private static Change withoutPlace(Change change) {
        return change.kind() == Change.Kind.CHANGED ? changed("", change.before(), change.after()) : change;
    }

    /** Two pages of which the second is like the first, but for some things. */
    private static final class AnyTree {

        private static final List<String> NAMES = List.of("id", "measureId", "number", "code", "text", "a/b", "~");

        private final RandomGenerator random;

        private AnyTree(RandomGenerator random) {
            this.random = random;
        }

        static List<Object> two(RandomGenerator random) {
            var any = new AnyTree(random);
            var first = any.map(4);
            var second = random.nextInt(10) == 0 ? any.map(4) : any.mutated(first, 4);
            return Arrays.asList(first, second);
        }

        private @Nullable Object tree(int depth) {
            return switch (random.nextInt(depth == 0 ? 4 : 9)) {
                case 0 -> null;
                case 1 -> random.nextBoolean();
                case 2 -> random.nextInt(4);
                case 3 -> "word" + random.nextInt(4);
                case 4, 5 -> list(depth - 1);
                default -> map(depth - 1);
            };
        }

        private List<@Nullable Object> list(int depth) {
            var list = new ArrayList<@Nullable Object>();
            boolean things = random.nextInt(4) > 0;
            for (int n = random.nextInt(5); n > 0; n--) {
                list.add(things && depth > 0 ? map(depth - 1) : tree(depth));
            }
            return list;
        }

        private Map<String, @Nullable Object> map(int depth) {
            var map = new LinkedHashMap<String, @Nullable Object>();
            if (random.nextInt(3) > 0) map.put(NAMES.get(random.nextInt(4)), random.nextInt(20));
            for (int n = random.nextInt(4); n > 0; n--) {
                map.put(NAMES.get(random.nextInt(NAMES.size())), tree(depth));
            }
            return map;
        }

        private @Nullable Object mutated(@Nullable Object tree, int depth) {
            if (random.nextInt(12) == 0) return tree(depth);
            if (tree instanceof Map<?, ?> map) {
                var other = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((key, value) -> {
                    if (random.nextInt(10) > 0) other.put(String.valueOf(key), mutated(value, depth - 1));
                });
                if (random.nextInt(8) == 0) other.put(NAMES.get(random.nextInt(NAMES.size())), tree(1));
                return other;
            }
            if (tree instanceof List<?> list) {
                var other = new ArrayList<@Nullable Object>();
                for (var one : list) {
                    if (random.nextInt(8) == 0) other.add(map(1));
                    if (random.nextInt(6) > 0) other.add(mutated(one, depth - 1));
                }
                if (other.size() > 1 && random.nextInt(8) == 0) other.add(other.removeFirst());
                return other;
            }
            return tree;
        }
    }
}
