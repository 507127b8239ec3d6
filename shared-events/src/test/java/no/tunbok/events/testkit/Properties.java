package no.tunbok.events.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Properties without a library: what must hold for every story is tried on 500 of them, the same ones every time. */
public final class Properties {

    private static final int SEEDS = Integer.getInteger("properties.seeds", 500);

    private Properties() {}

    /**
     * Holds the property against the story of every seed.
     *
     * @throws AssertionError at the first story for which it fails, with the seed and the shortest beginning of the story
     *     for which it fails too
     */
    public static <T> void forAll(Function<RandomGenerator, List<T>> story, Consumer<List<T>> property) {
        for (long seed = 0; seed < SEEDS; seed++) {
            var told = story.apply(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
            if (failure(property, told).isPresent()) {
                throw shortest(seed, told, property);
            }
        }
    }

    private static <T> AssertionError shortest(long seed, List<T> story, Consumer<List<T>> property) {
        for (int length = 0; length <= story.size(); length++) {
            var beginning = story.subList(0, length);
            var failure = failure(property, beginning);
            if (failure.isPresent()) {
                return new AssertionError(report(seed, beginning, failure.get()), failure.get());
            }
        }
        return new AssertionError(
                "Seed " + seed + " fails, but not every time: the property depends on something else.");
    }

    private static String report(long seed, List<?> beginning, Throwable failure) {
        var report = new StringBuilder("Seed " + seed + " fails after " + beginning.size() + ":");
        for (int i = 0; i < beginning.size(); i++) {
            report.append("\n  ").append(i).append("  ").append(beginning.get(i));
        }
        return report.append("\n").append(failure).toString();
    }

    private static <T> Optional<Throwable> failure(Consumer<List<T>> property, List<T> story) {
        try {
            property.accept(story);
            return Optional.empty();
        } catch (RuntimeException | AssertionError failure) {
            return Optional.of(failure);
        }
    }
}
