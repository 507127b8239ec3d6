package no.tunbok.command.edge;

import no.tunbok.command.judgement.Mode;
import no.tunbok.events.history.Fact;

/**
 * One command as HTTP sees it.
 *
 * @param path the last part of its address, such as {@code register-workshop}
 * @param fact what it puts forward; the body has its fields, without the entry's id
 */
public record CommandForm(String path, Mode mode, Class<? extends Fact<?>> fact) {}
