package no.tunbok.eventstore;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Everything that Axon needs to keep events in PostgreSQL; imported by each application, beside Axon's Spring Boot starter.
 *
 * <p>Expects a {@link DataSource} whose database {@link Migrations} has brought up to date, its transaction manager, and an
 * {@link EventTypes}. Events are dated by the {@link Clock} bean where there is one.
 */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {

    @Bean
    static ConnectionLimits connectionLimits() {
        return new ConnectionLimits();
    }

    @Bean
    @Qualifier("eventSerializer") Serializer eventSerializer(EventTypes types) {
        return new EventSerializer(types);
    }

    /** For tokens and snapshots. A token may hold others under the name of their class: Axon's own, and no one else's. */
    @Bean
    @Primary
    Serializer serializer() {
        var axonsOwn = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.eventhandling.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(axonsOwn))
                .build();
    }

    @Bean
    InitializingBean eventClock(ObjectProvider<Clock> clock) {
        return () -> GenericEventMessage.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource database) {
        return new SpringDataSourceConnectionProvider(database);
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new UniqueViolations();
    }

    @Bean
    News ledgerNews() {
        return new News();
    }

    @Bean
    Sequencer ledgerSequencer(DataSource database, News news) {
        return new Sequencer(
                database, news, ManagementFactory.getRuntimeMXBean().getName());
    }

    @Bean
    Listener ledgerListener(DataSource database, News news, Sequencer sequencer) {
        return new Listener(database, news, sequencer);
    }

    @Bean
    LedgerReader ledgerReader(
            DataSource database,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            org.axonframework.config.Configuration axon) {
        return new LedgerReader(JdbcClient.create(database), eventSerializer, axon.upcasterChain());
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            DataSource database,
            LedgerReader ledger,
            PersistenceExceptionResolver duplicates,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            org.axonframework.config.Configuration axon) {
        var builder = new LedgerEngine.Builder();
        builder.persistenceExceptionResolver(duplicates)
                .snapshotSerializer(eventSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(axon.upcasterChain());
        return new LedgerEngine(builder, new JdbcTemplate(database), ledger);
    }

    @Bean("eventBus")
    @Qualifier("eventStore") EventStore eventStore(
            EventStorageEngine engine,
            LedgerReader ledger,
            News news,
            Sequencer sequencer,
            DataSource database,
            org.axonframework.config.Configuration axon) {
        var builder = new LedgerEventStore.Builder();
        builder.storageEngine(engine).messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"));
        builder.spanFactory(axon.getComponent(EventBusSpanFactory.class));
        var appended = new AppendSignal(sequencer, JdbcClient.create(database), Thread::startVirtualThread);
        return new LedgerEventStore(builder, ledger, news, appended);
    }

    /**
     * A segment that had nothing to do for the latest events writes down within half a second that it has seen them. Claims
     * are kept by the real time: by the clock that dates events, a test that stops it would stop the processors.
     */
    @Bean
    ConfigurerModule promptTokens() {
        return axon -> axon.eventProcessing()
                .registerPooledStreamingEventProcessorConfiguration((configuration, processor) ->
                        processor.claimExtensionThreshold(500).clock(Clock.systemUTC()));
    }

    @Bean
    TokenStore tokenStore(DataSource database, ConnectionProvider connections, Serializer serializer) {
        return new SeededTokenStore(JdbcClient.create(database), connections, serializer);
    }

    @Bean
    StoredEvents storedEvents(
            DataSource database,
            EventTypes types,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            ObjectProvider<org.axonframework.config.Configuration> axon) {
        // Asked for late, so that what Axon is configured with may itself read stored events.
        return new StoredEvents(
                JdbcClient.create(database),
                types,
                eventSerializer,
                events -> axon.getObject().upcasterChain().upcast(events));
    }

    @Bean
    Positions positions(DataSource database, News news, Serializer serializer) {
        return new Positions(JdbcClient.create(database), news, serializer);
    }
}
