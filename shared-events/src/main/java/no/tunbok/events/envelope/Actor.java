package no.tunbok.events.envelope;

import no.tunbok.events.value.OrganisationNumber;

/**
 * Who acts, in what role, for which body.
 *
 * @param id an identifier, never a person's name (PI-17)
 * @param onBehalfOf the body that answers for what is done
 */
public record Actor(String id, Role role, OrganisationNumber onBehalfOf) {}
