package no.tunbok.eventstore;

import java.time.Clock;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;

/**
 * How every processor works unless it is told otherwise: many events in one transaction, segments shared among the nodes,
 * and taken over within seconds from a node that died.
 */
final class TunedProcessors implements ConfigurerModule {

    /** One transaction and one write of the token for as many, when there are as many. */
    private static final int EVENTS_IN_ONE_TRANSACTION = 500;

    /** As many nodes can share a processor; more would ask the database for nothing. */
    private static final int SEGMENTS = 4;

    private static final int LOOK_FOR_WORK = 1000;

    /** A segment that had nothing to do for the latest events writes down as soon that it has seen them. */
    private static final int RENEW = 250;

    private final MaxSegmentProvider share;

    TunedProcessors(MaxSegmentProvider share) {
        this.share = share;
    }

    /**
     * A long batch keeps its claim, since the coordinator renews it meanwhile. Claims are kept by the real time: by the clock
     * that dates events, a test that stops it would stop the processors.
     */
    @Override
    public void configureModule(Configurer axon) {
        axon.eventProcessing()
                .usingPooledStreamingEventProcessors()
                .registerPooledStreamingEventProcessorConfiguration((_, processor) -> processor
                        .batchSize(EVENTS_IN_ONE_TRANSACTION)
                        .initialSegmentCount(SEGMENTS)
                        .tokenClaimInterval(LOOK_FOR_WORK)
                        .claimExtensionThreshold(RENEW)
                        .enableCoordinatorClaimExtension()
                        .maxSegmentProvider(share)
                        .clock(Clock.systemUTC()));
    }
}
