package no.tunbok.query.pilotdossier;

import no.tunbok.events.value.Body;
import no.tunbok.events.value.Occurred;

/** An organisation that works with the pilot. */
public record Partner(Body partner, String contribution, Occurred from) {}
