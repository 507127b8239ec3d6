package no.tunbok.events.reference;

import no.tunbok.events.value.CountyNumber;

/** A county under its number, and when it was one. */
public record County(CountyNumber number, String name, Validity validity) {}
