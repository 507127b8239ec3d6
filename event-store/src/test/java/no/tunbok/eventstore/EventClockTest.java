package no.tunbok.eventstore;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class EventClockTest {

    private static final Instant LONG_AGO = Instant.parse("1999-12-31T23:00:00Z");

    private final EventClock clock = new EventClock(Clock.fixed(LONG_AGO, ZoneOffset.UTC));

    @Test
    void it_is_the_time_of_the_application_where_events_are_made_and_the_real_time_elsewhere() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, MINUTES));

        var unitOfWork = DefaultUnitOfWork.<EventMessage<?>>startAndGet(GenericEventMessage.asEventMessage("any"));
        try {
            assertThat(clock.instant()).isEqualTo(LONG_AGO);
            assertThat(clock.withZone(ZoneId.of("Europe/Oslo")).instant()).isEqualTo(LONG_AGO);
        } finally {
            unitOfWork.rollback();
        }
    }

    @Test
    void it_has_the_zone_that_it_is_given() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(clock.withZone(ZoneId.of("Europe/Oslo")).getZone()).isEqualTo(ZoneId.of("Europe/Oslo"));
    }
}
