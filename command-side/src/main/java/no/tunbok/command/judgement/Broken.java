package no.tunbok.command.judgement;

/**
 * A rule that something breaks, and where.
 *
 * @param pointer to the field at fault in the command's body, as a JSON Pointer (RFC 6901); empty when it is the whole
 */
public record Broken(Rule rule, String pointer) {}
