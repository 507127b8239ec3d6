package no.tunbok.events.reference;

import java.time.LocalDate;
import no.tunbok.events.value.MunicipalityNumber;

/**
 * One municipality number that took over, in whole or in part, from another. A merger is several changes to one number, a
 * split several from one.
 *
 * @param on the first day of the new number
 */
public record MunicipalityChange(MunicipalityNumber from, MunicipalityNumber to, LocalDate on) {}
