package no.tunbok.eventstore;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;

/**
 * Gives messages identifiers that begin with the time (UUID version 7, RFC 9562), so that the index of the events'
 * identifiers grows at its end; one that grows everywhere stops fitting into memory. They name, and keep nothing secret.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    @Override
    public String generateIdentifier() {
        var random = ThreadLocalRandom.current();
        long time = (System.currentTimeMillis() << 16) | VERSION | (random.nextLong() & 0x0FFF);
        return new UUID(time, VARIANT | (random.nextLong() >>> 2)).toString();
    }
}
