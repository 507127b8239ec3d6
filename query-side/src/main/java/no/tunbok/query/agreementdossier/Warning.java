package no.tunbok.query.agreementdossier;

import java.time.LocalDate;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;

/**
 * A participant was told to put something right (FA-14); what it was is for the parties.
 *
 * @param number of the fact that tells it
 * @param correctionBy the last day for it
 */
public record Warning(long number, OrganisationNumber participant, Occurred givenOn, LocalDate correctionBy) {}
