package no.tunbok.events.history;

import no.tunbok.events.value.Occurred;

/**
 * A fact that counts, with every correction carried out.
 *
 * @param number the number under which it was first told, from 0
 * @param fact as it stands now
 * @param occurred when it happened, given also that it had happened when it was told
 */
public record Standing<F>(long number, F fact, Occurred occurred) {}
