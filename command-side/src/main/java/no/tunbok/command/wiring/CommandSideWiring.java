package no.tunbok.command.wiring;

import java.time.Clock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.tunbok.command.judgement.Exclusion;
import no.tunbok.command.judgement.Histories;
import no.tunbok.command.judgement.HistoriesOf;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.history.Fact;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.wire.WireName;
import no.tunbok.eventstore.EventStoreConfiguration;
import no.tunbok.eventstore.EventType;
import no.tunbok.eventstore.EventTypes;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What every room of the command side stands on. The query side of the same process may have given some of it already. */
@Configuration(proxyBeanMethods = false)
@Import(EventStoreConfiguration.class)
@PropertySource("classpath:no/tunbok/command/command-side.properties")
class CommandSideWiring {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    EventTypes eventTypes() {
        return EventTypes.of(Stream.of(PilotEvent.class, ApprovalEvent.class, AgreementEvent.class)
                .flatMap(family -> WireName.factsOf(family).stream())
                .map(fact -> new EventType(
                        WireName.of(fact).name(), WireName.of(fact).version(), fact))
                .toList());
    }

    @Bean
    HistoriesOf histories(ObjectProvider<EventStore> events, ObjectProvider<JsonMapper> json) {
        return new HistoriesOf() {
            @Override
            public <F extends Fact<F>> Histories<F> family(Class<F> facts, String entryField) {
                return new StoredHistories<>(events::getObject, json::getObject, facts, entryField);
            }
        };
    }

    @Bean
    Exclusion exclusion(DataSource database) {
        return new AdvisoryLocks(JdbcClient.create(database));
    }

    /** Commands on one entry wait for each other, for eight seconds at most: less than any time-out of the database. */
    @Bean
    LockFactory entryLocks() {
        return PessimisticLockFactory.builder()
                .lockAttemptTimeout(10)
                .acquireAttempts(800)
                .build();
    }

    /** Every event carries what its command carried: who, for whom, from which source. */
    @Bean
    CorrelationDataProvider envelope() {
        return Message::getMetaData;
    }
}
