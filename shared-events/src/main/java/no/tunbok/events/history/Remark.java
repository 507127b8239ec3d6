package no.tunbok.events.history;

/**
 * A rule that was broken, by what was known when the fact was told.
 *
 * @param about the number of the fact that breaks it, from 0
 * @param rule the rule's number, such as {@code PI-9}
 */
public record Remark(long about, String rule) {}
