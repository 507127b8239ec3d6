package no.tunbok.eventstore;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventMultiUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
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
@PropertySource("classpath:no/tunbok/eventstore/event-store.properties")
@Import({StoreMetersConfiguration.class, StoreHealthConfiguration.class})
public class EventStoreConfiguration {

    @Bean
    static ConnectionLimits connectionLimits() {
        return new ConnectionLimits();
    }

    @Bean
    static PlainAggregates plainAggregates() {
        return new PlainAggregates();
    }

    @Bean
    @Qualifier("eventSerializer") EventSerializer eventSerializer(EventTypes types) {
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
        return () -> GenericEventMessage.clock = new EventClock(clock.getIfAvailable(Clock::systemUTC));
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
        // Two contexts in one JVM are two nodes.
        var node = ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
        return new Sequencer(database, news, node);
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
            ObjectProvider<EventUpcaster> upcasters,
            org.axonframework.config.Configuration axon) {
        var builder = new LedgerEngine.Builder();
        builder.persistenceExceptionResolver(duplicates)
                .snapshotSerializer(eventSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(axon.upcasterChain());
        var known = upcasters.stream().toList();
        var oneByOne = known.isEmpty()
                ? doesNothing(axon.upcasterChain())
                : known.stream().allMatch(EventStoreConfiguration::looksAtOneEvent);
        return new LedgerEngine(builder, new JdbcTemplate(database), ledger, oneByOne);
    }

    /** Axon has a chain in any case; one without a link gives back the very stream that it got. */
    private static boolean doesNothing(EventUpcaster upcasters) {
        var events = Stream.<IntermediateEventRepresentation>empty();
        return upcasters.upcast(events).equals(events);
    }

    private static boolean looksAtOneEvent(EventUpcaster upcaster) {
        return upcaster instanceof SingleEventUpcaster || upcaster instanceof EventMultiUpcaster;
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
        var appended = new AppendSignal(sequencer, database, Thread::startVirtualThread);
        return new LedgerEventStore(builder, ledger, news, appended);
    }

    @Bean
    Tokens tokenStore(DataSource database, Serializer serializer) {
        return new Tokens(JdbcClient.create(database), serializer);
    }

    @Bean
    ConfigurerModule tunedProcessors(DataSource database, Tokens tokens) {
        return new TunedProcessors(new FairShare(JdbcClient.create(database), tokens.node()));
    }

    @Bean
    ConfigurerModule parkedEvents(
            DataSource database,
            ConnectionProvider connections,
            PlatformTransactionManager platform,
            TransactionManager transactions,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer) {
        return new ParkedEventsModule(
                JdbcClient.create(database),
                platform,
                group -> axon -> new ParkedEvents(
                        group,
                        JdbcClient.create(database),
                        connections,
                        transactions,
                        serializer,
                        eventSerializer,
                        axon.upcasterChain()));
    }

    @Bean
    ParkedEventRetries parkedEventRetries(
            DataSource database,
            PlatformTransactionManager transactions,
            ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new ParkedEventRetries(
                JdbcClient.create(database),
                transactions,
                () -> axon.getObject().eventProcessingConfiguration());
    }

    @Bean
    StoreStatusReader storeStatusReader(DataSource database) {
        return new StoreStatusReader(JdbcClient.create(database));
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
    Causes causes(DataSource database) {
        return new Causes(JdbcClient.create(database));
    }

    @Bean
    Leaves leaves(DataSource database) {
        return new Leaves(JdbcClient.create(database));
    }

    @Bean
    StoredStreams storedStreams(
            DataSource database,
            PlatformTransactionManager transactions,
            EventSerializer serializer,
            ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new StoredStreams(
                database,
                transactions,
                serializer,
                events -> axon.getObject().upcasterChain().upcast(events));
    }

    @Bean
    Positions positions(DataSource database, News news) {
        return new Positions(JdbcClient.create(database), news);
    }
}
