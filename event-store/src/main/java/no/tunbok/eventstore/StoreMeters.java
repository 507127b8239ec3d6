package no.tunbok.eventstore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the store stands, as meters that are read when they are asked for. Every node shows the ledger, and of the processors
 * those that it runs itself. Where the database does not answer there is no number.
 */
final class StoreMeters implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(StoreMeters.class);

    private final StoreStatusReader reader;
    private final Sequencer sequencer;
    private final Supplier<Collection<String>> processors;

    StoreMeters(StoreStatusReader reader, Sequencer sequencer, Supplier<Collection<String>> processors) {
        this.reader = reader;
        this.sequencer = sequencer;
        this.processors = processors;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        number("eventstore.ledger.head", "Position of the last event in the ledger", StoreStatus::head)
                .register(registry);
        number(
                        "eventstore.unsequenced",
                        "Events that are appended and have no position yet",
                        StoreStatus::waitingEvents)
                .register(registry);
        seconds(
                        "eventstore.unsequenced.age",
                        "Age of the oldest event that has no position",
                        StoreStatus::waitingSeconds)
                .register(registry);
        number("eventstore.sequencer.term", "Which sequencer this is, counted from 1", StoreStatus::term)
                .register(registry);
        number(
                        "eventstore.sequencer.working",
                        "1 while some node gives out positions",
                        status -> status.inOffice() ? 1 : 0)
                .register(registry);
        Gauge.builder("eventstore.sequencer.here", sequencer, here -> here.isInOffice() ? 1 : 0)
                .description("1 while this node gives out positions")
                .register(registry);
        processors.get().forEach(processor -> bind(processor, registry));
    }

    private void bind(String processor, MeterRegistry registry) {
        number(
                        "eventstore.processor.behind",
                        "Events in the ledger that the processor has not handled",
                        status -> status.processors().stream()
                                .filter(one -> one.name().equals(processor))
                                .mapToDouble(StoreStatus.Processor::behindEvents)
                                .findAny()
                                .orElse(Double.NaN))
                .tag("processor", processor)
                .register(registry);
        seconds(
                        "eventstore.processor.behind.age",
                        "Age of the oldest event that the processor has not handled",
                        status -> status.processors().stream()
                                .filter(one -> one.name().equals(processor))
                                .mapToDouble(StoreStatus.Processor::behindSeconds)
                                .findAny()
                                .orElse(Double.NaN))
                .tag("processor", processor)
                .register(registry);
        number(
                        "eventstore.parked.events",
                        "Events that were not taken in, and those that wait behind them",
                        status -> status.parked().stream()
                                .filter(one -> one.group().equals(processor))
                                .mapToDouble(StoreStatus.Parked::events)
                                .sum())
                .tag("group", processor)
                .register(registry);
    }

    private Gauge.Builder<Supplier<Number>> seconds(
            String name, String description, ToDoubleFunction<StoreStatus> value) {
        return number(name, description, value).baseUnit("seconds");
    }

    private Gauge.Builder<Supplier<Number>> number(
            String name, String description, ToDoubleFunction<StoreStatus> value) {
        return Gauge.builder(name, () -> (Number) read(value)).description(description);
    }

    private double read(ToDoubleFunction<StoreStatus> value) {
        try {
            return value.applyAsDouble(reader.status());
        } catch (RuntimeException unanswered) {
            LOG.debug("The database did not say how the store stands", unanswered);
            return Double.NaN;
        }
    }
}
