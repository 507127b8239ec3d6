package no.tunbok.eventstore;

import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Gives every group of handlers its parked events, so that one event that fails stops its own aggregate and no other. */
final class ParkedEventsModule implements ConfigurerModule {

    private final JdbcClient database;
    private final PlatformTransactionManager transactions;
    private final Function<String, Function<Configuration, SequencedDeadLetterQueue<EventMessage<?>>>> queues;

    ParkedEventsModule(
            JdbcClient database,
            PlatformTransactionManager transactions,
            Function<String, Function<Configuration, SequencedDeadLetterQueue<EventMessage<?>>>> queues) {
        this.database = database;
        this.transactions = transactions;
        this.queues = queues;
    }

    /** After Axon's own module for Spring Boot, which knows only groups that are named in properties. */
    @Override
    public int order() {
        return 1000;
    }

    @Override
    public void configureModule(Configurer axon) {
        var parking = new Parking(database);
        var processing = axon.eventProcessing();
        processing
                .registerDefaultDeadLetterPolicy(_ -> parking)
                .registerDefaultHandlerInterceptor((_, processor) -> parking.around(processor))
                .registerDeadLetterQueueProvider(group -> {
                    processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                            group,
                            (_, handlers) ->
                                    handlers.allowReset(true).transactionManager(new NestedTransactions(transactions)));
                    return queues.apply(group);
                });
    }
}
