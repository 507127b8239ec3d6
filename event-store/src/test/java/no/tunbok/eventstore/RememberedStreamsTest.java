package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.eventstore.Kite.Climb;
import no.tunbok.eventstore.Kite.Launch;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes that both remember what they have loaded, and what each of them sees of the other. */
class RememberedStreamsTest {

    private static final String KITE = "kite";

    private final RealPostgres postgres = RealPostgres.migrated();
    private final ConfigurableApplicationContext one = node(Field.class);
    private final ConfigurableApplicationContext other = node(Field.class);

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({EventStoreConfiguration.class, Kite.class})
    static class Field {

        @Bean
        EventTypes eventTypes() {
            return KiteField.TYPES;
        }
    }

    /** Looks at a stream as a whole. */
    @Configuration(proxyBeanMethods = false)
    static class FirstThreeOnly {

        @Bean
        EventUpcaster firstThree() {
            return events -> events.limit(3);
        }
    }

    private ConfigurableApplicationContext node(Class<?>... configuration) {
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .properties(postgres.springProperties(RealPostgres.User.COMMAND))
                .run();
    }

    @BeforeEach
    void launch() {
        one.getBean(CommandGateway.class).sendAndWait(new Launch(KITE, LocalDate.EPOCH, null));
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    /** @return the height, by all that this node knows */
    private static int climb(ConfigurableApplicationContext node, int metres) {
        return node.getBean(CommandGateway.class).<Integer>sendAndWait(new Climb(KITE, metres));
    }

    private static List<? extends DomainEventMessage<?>> load(ConfigurableApplicationContext node) {
        return node.getBean(EventStorageEngine.class)
                .readEvents(KITE)
                .asStream()
                .toList();
    }

    @Test
    void what_another_node_has_told_is_seen() {
        assertThat(climb(one, 1)).isEqualTo(1);
        assertThat(climb(other, 10)).isEqualTo(11);
        assertThat(climb(other, 20)).isEqualTo(31);
        assertThat(climb(one, 100)).isEqualTo(131);
        assertThat(climb(other, 200)).isEqualTo(331);
    }

    @Test
    void what_was_rolled_back_is_forgotten() {
        one.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            climb(one, 1);
            climb(one, 2);
            assertThat(load(one)).hasSize(3);
            transaction.setRollbackOnly();
        });

        assertThat(climb(one, 5)).isEqualTo(5);
    }

    @Test
    void what_took_the_place_of_something_rolled_back_is_seen() {
        one.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            climb(one, 1);
            climb(one, 2);
            assertThat(load(one)).hasSize(3);
            transaction.setRollbackOnly();
        });
        climb(other, 10);
        climb(other, 20);
        climb(other, 30);

        assertThat(climb(one, 100)).isEqualTo(160);
    }

    @Test
    void what_is_remembered_is_not_read_again() {
        var before = load(one);
        climb(other, 10);

        assertThat(load(one)).hasSize(2).first().isSameAs(before.getFirst());
    }

    @Test
    void where_events_are_upcast_together_they_are_read_together() {
        try (var upcasting = node(Field.class, FirstThreeOnly.class)) {
            for (int times = 0; times < 5; times++) {
                climb(other, 10);
                assertThat(load(upcasting)).hasSizeLessThanOrEqualTo(3);
            }
        }
    }
}
