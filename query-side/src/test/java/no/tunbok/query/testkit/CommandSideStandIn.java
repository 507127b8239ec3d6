package no.tunbok.query.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.envelope.Actor;
import no.tunbok.events.envelope.Envelope;
import no.tunbok.events.envelope.Role;
import no.tunbok.events.envelope.Source;
import no.tunbok.events.envelope.Telling;
import no.tunbok.events.history.Fact;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.wire.WireName;
import no.tunbok.eventstore.EventStoreConfiguration;
import no.tunbok.eventstore.EventType;
import no.tunbok.eventstore.EventTypes;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Another process with the rights of a command side: it records facts, and knows no rule. */
public final class CommandSideStandIn implements AutoCloseable {

    private static final Envelope ENVELOPE = new Envelope(
            new Actor("officer-1", Role.CASE_OFFICER, new OrganisationNumber("974764687")),
            new Telling(
                    new Source(
                            Source.Kind.NEWS,
                            "Felles workshop i Kongsberg",
                            "https://example.org/workshop",
                            Nordland.day("2022-04-22")),
                    new Confidential("Meldt sent."),
                    null),
            "correlation-1",
            "command-1");

    private final ConfigurableApplicationContext context;

    public CommandSideStandIn(RealPostgres postgres) {
        context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(postgres.springProperties(RealPostgres.User.COMMAND))
                .run();
    }

    /**
     * Records facts that are the next ones of their pilot, at that moment.
     *
     * @return the position of the last of them
     */
    public long record(Nordland pilot, long first, String moment, PilotEvent... facts) {
        return record("Pilot", pilot.id(), first, moment, List.of(facts));
    }

    /**
     * Records facts that are the next ones of their entry, at that moment.
     *
     * @param type what the command side calls the aggregate
     * @return the position of the last of them
     */
    public long record(String type, Object id, long first, String moment, List<? extends Fact<?>> facts) {
        long number = first;
        for (var fact : facts) {
            context.getBean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>(
                            type,
                            id.toString(),
                            number++,
                            fact,
                            MetaData.from(ENVELOPE.asText()),
                            UUID.randomUUID().toString(),
                            Instant.parse(moment)));
        }
        return context.getBean(Positions.class)
                .await(id.toString(), number - 1, Duration.ofSeconds(10))
                .orElseThrow();
    }

    /** Records a fact that another one, or a command, brought about. @return its position */
    public long recordCaused(Nordland pilot, long number, PilotEvent fact, String eventId, String causationId) {
        var envelope = new Envelope(ENVELOPE.actor(), ENVELOPE.telling(), ENVELOPE.correlationId(), causationId);
        context.getBean(EventStore.class)
                .publish(new GenericDomainEventMessage<>(
                        "Pilot",
                        pilot.id().toString(),
                        number,
                        fact,
                        MetaData.from(envelope.asText()),
                        eventId,
                        Instant.parse("2023-02-01T08:30:00Z")));
        return context.getBean(Positions.class)
                .await(pilot.id().toString(), number, Duration.ofSeconds(10))
                .orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableAutoConfiguration
    @Import(EventStoreConfiguration.class)
    static class Application {

        @Bean
        EventTypes eventTypes() {
            return EventTypes.of(Stream.of(PilotEvent.class, ApprovalEvent.class, AgreementEvent.class)
                    .flatMap(family -> WireName.factsOf(family).stream())
                    .map(fact -> new EventType(
                            WireName.of(fact).name(), WireName.of(fact).version(), fact))
                    .toList());
        }
    }
}
