package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

/** What messages are called. */
class TimeOrderedIdentifiersTest {

    private static final int MANY = 100_000;

    private final TimeOrderedIdentifiers identifiers = new TimeOrderedIdentifiers();

    @Test
    void axon_takes_them() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(TimeOrderedIdentifiers.class);
    }

    @Test
    void they_are_of_the_form_that_the_standard_calls_version_seven() {
        var identifier = UUID.fromString(identifiers.generateIdentifier());
        assertThat(identifier.version()).isEqualTo(7);
        assertThat(identifier.variant()).isEqualTo(2);
    }

    @Test
    void they_begin_with_the_time() {
        long before = System.currentTimeMillis();
        long told = UUID.fromString(identifiers.generateIdentifier()).getMostSignificantBits() >>> 16;
        assertThat(told).isBetween(before, System.currentTimeMillis());
    }

    @Test
    void no_two_are_alike_whoever_asks() {
        var all = IntStream.range(0, MANY)
                .parallel()
                .mapToObj(_ -> identifiers.generateIdentifier())
                .toList();
        assertThat(all.stream().distinct()).hasSize(MANY);
    }
}
