package no.tunbok.eventstore;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Dates events by the clock of the application, which may be moved or stopped.
 *
 * <p>Axon has no other clock for how long a node leaves a segment to others, and compares that with the real time: by a clock that is
 * hours ahead, nobody may work on the segment for hours. Events are made in a unit of work, segments are given back outside of any.
 */
final class EventClock extends Clock {

    private final Clock application;
    private final Clock real;

    EventClock(Clock application) {
        this(application, Clock.systemUTC());
    }

    private EventClock(Clock application, Clock real) {
        this.application = application;
        this.real = real;
    }

    @Override
    public Instant instant() {
        return (CurrentUnitOfWork.isStarted() ? application : real).instant();
    }

    @Override
    public ZoneId getZone() {
        return application.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new EventClock(application.withZone(zone), real);
    }
}
