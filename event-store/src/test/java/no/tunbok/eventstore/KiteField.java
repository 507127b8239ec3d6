package no.tunbok.eventstore;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An application that keeps its kites in the event store, as any Axon user would. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EventStoreConfiguration.class, Kite.class})
class KiteField {

    static final Instant NOON = Instant.parse("2026-05-17T12:00:00.000Z");

    static final EventTypes TYPES = EventTypes.of(List.of(
            new EventType("field.KiteLaunched", 1, Kite.KiteLaunched.class),
            new EventType("field.KiteClimbed", 2, Kite.KiteClimbed.class)));

    @Bean
    EventTypes eventTypes() {
        return TYPES;
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    /** In the first version kites climbed feet. */
    @Bean
    EventUpcaster feetToMetres() {
        return new SingleEventUpcaster() {
            @Override
            protected boolean canUpcast(IntermediateEventRepresentation event) {
                return event.getType().equals(new SimpleSerializedType("field.KiteClimbed", "1"));
            }

            @Override
            protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
                return event.upcastPayload(
                        new SimpleSerializedType("field.KiteClimbed", "2"), JsonNode.class, json -> metres(json));
            }

            private static JsonNode metres(JsonNode json) {
                var climbed = (ObjectNode) json;
                var feet = climbed.remove("feet").asInt();
                return climbed.put("metres", Math.round(feet * 0.3048f));
            }
        };
    }
}
