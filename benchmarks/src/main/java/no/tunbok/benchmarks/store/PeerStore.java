package no.tunbok.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Axon's own JDBC engine in its own tables, put together as its Spring Boot starter does, and tuned as its documentation
 * says: JSON instead of XML, large batches, as many segments as processors, a short delay between two looks for news.
 */
public final class PeerStore extends AxonStore {

    private static final int EVENTS_A_FETCH = 1_000;
    private static final Duration LOOKS_FOR_NEWS = Duration.ofMillis(20);
    private static final int SEGMENTS = Runtime.getRuntime().availableProcessors();

    private final HikariDataSource pool;
    private final Configuration axon;

    private PeerStore(HikariDataSource pool, Configuration axon) {
        this.pool = pool;
        this.axon = axon;
    }

    /** The peer without a processor. */
    public static PeerStore open(Database database) {
        return open(database, engine -> {}, (_, _) -> {});
    }

    /** The peer with another time after which it takes a gap for a transaction that was rolled back. */
    public static PeerStore open(Database database, Duration gapTimeout) {
        return open(database, engine -> engine.gapTimeout((int) gapTimeout.toMillis()), (_, _) -> {});
    }

    /** The peer with a {@link SeenLog} that begins with the next event. */
    public static PeerStore withSeenLog(Database database, Consumer<String> seen) {
        return withSeenLog(database, seen, StreamableMessageSource::createHeadToken);
    }

    /** The peer with a {@link SeenLog} that begins with the first event. */
    public static PeerStore replaying(Database database, Consumer<String> seen) {
        return withSeenLog(database, seen, StreamableMessageSource::createTailToken);
    }

    private static PeerStore withSeenLog(
            Database database,
            Consumer<String> seen,
            Function<StreamableMessageSource<TrackedEventMessage<?>>, @Nullable TrackingToken> begin) {
        SeenLog.prepare(database);
        return open(database, engine -> {}, (processing, pool) -> {
            var log = new SeenLog(pool, seen);
            processing
                    .registerEventHandler(_ -> log)
                    .registerPooledStreamingEventProcessor(
                            SeenLog.NAME,
                            Configuration::eventStore,
                            (_, processor) -> processor
                                    .initialToken(begin)
                                    .initialSegmentCount(SEGMENTS)
                                    .batchSize(SeenLog.EVENTS_IN_ONE_TRANSACTION))
                    .registerListenerInvocationErrorHandler(SeenLog.NAME, _ -> PropagatingErrorHandler.instance());
        });
    }

    /** Writes lives into its table, which must be there. */
    public static void fill(Database database, Lives lives) {
        lives.prepare(database);
        database.execute("""
                insert into domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type, timestamp,
                  payloadtype, payloadrevision, payload, metadata)
                select gen_random_uuid()::text, pilot.id, life.number, 'Pilot', '2022-01-12T09:00:00.000Z',
                  life.class, null, %s, life.envelope
                """.formatted(Lives.payload()) + lives.rows(), "vacuum analyze domainevententry");
    }

    private interface Processing {
        void configure(EventProcessingConfigurer processing, HikariDataSource pool);
    }

    private static PeerStore open(
            Database database, Consumer<JdbcEventStorageEngine.Builder> more, Processing processing) {
        var pool = database.pool();
        var transactions = new SpringTransactionManager(new JdbcTransactionManager(pool));
        var connections = new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool));
        var serializer = Jackson3Serializer.builder().build();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .batchSize(EVENTS_A_FETCH);
        more.accept(engine);
        var storage = engine.build();
        var tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .build();
        transactions.executeInTransaction(() -> {
            storage.createSchema(PostgresEventTableFactory.INSTANCE);
            tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
        });
        // Without the modules that it would find by itself: the only one reports its use to its vendor.
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> serializer)
                .configureTransactionManager(_ -> transactions)
                .registerComponent(ConnectionProvider.class, _ -> connections)
                .registerComponent(TokenStore.class, _ -> tokens)
                .configureCorrelationDataProviders(_ -> List.of(Message::getMetaData))
                .configureEventStore(_ -> EmbeddedEventStore.builder()
                        .storageEngine(storage)
                        .fetchDelay(LOOKS_FOR_NEWS.toMillis())
                        .build())
                .configureAggregate(Notebook.class);
        processing.configure(configurer.eventProcessing(), pool);
        return new PeerStore(pool, configurer.start());
    }

    @Override
    public EventStore events() {
        return axon.eventStore();
    }

    @Override
    public TransactionManager transactions() {
        return axon.getComponent(TransactionManager.class);
    }

    @Override
    CommandGateway commands() {
        return axon.commandGateway();
    }

    @Override
    EventProcessingConfiguration processing() {
        return axon.eventProcessingConfiguration();
    }

    @Override
    Repository<Notebook> notebooks() {
        return axon.repository(Notebook.class);
    }

    @Override
    public void close() {
        axon.shutdown();
        pool.close();
    }
}
