package no.tunbok.events.approval;

import no.tunbok.events.value.Confidential;

/**
 * Where letters reach a provider.
 *
 * @param street the line that may lead to a person
 */
public record PostalAddress(Confidential street, String postalCode, String place) {}
