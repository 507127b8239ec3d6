package no.tunbok.events.architecture.counterexamples.kite;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Every way of looking at the clock or rolling a die that we know of. */
class Surprises {

    Instant called() {
        return Instant.now();
    }

    Supplier<Instant> referred() {
        return Instant::now;
    }

    LocalDate inSomeZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    Clock clockOfAZone() {
        return Clock.system(ZoneOffset.UTC);
    }

    long milliseconds() {
        return System.currentTimeMillis();
    }

    long nanoseconds() {
        return System.nanoTime();
    }

    @SuppressWarnings("JavaUtilDate")
    Date date() {
        return new Date();
    }

    UUID identity() {
        return UUID.randomUUID();
    }

    double chance() {
        return Math.random();
    }

    Random die() {
        return new Random();
    }

    int borrowedDie() {
        return ThreadLocalRandom.current().nextInt();
    }
}
