package no.tunbok.command.policy;

import java.util.Map;
import java.util.stream.Collectors;
import no.tunbok.events.envelope.Envelope;
import no.tunbok.events.value.OrganisationNumber;
import org.axonframework.eventhandling.EventMessage;

/**
 * The fact that set a policy off: what follows is told for the same body, and names what it follows from.
 *
 * @param event its identifier
 */
record Prompt(OrganisationNumber onBehalfOf, String correlationId, String event) {

    static Prompt of(EventMessage<?> message) {
        var envelope = Envelope.from(message.getMetaData().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof String)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue())));
        return new Prompt(envelope.actor().onBehalfOf(), envelope.correlationId(), message.getIdentifier());
    }
}
