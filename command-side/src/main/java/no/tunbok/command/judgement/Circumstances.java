package no.tunbok.command.judgement;

import java.time.LocalDate;
import no.tunbok.events.envelope.Envelope;

/**
 * What surrounds a command: the day on which the register is told, and by whom and from where it is told.
 *
 * @param today in Norway
 */
public record Circumstances(LocalDate today, Envelope envelope) {}
