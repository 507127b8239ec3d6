package no.tunbok.events.approval;

/**
 * A part of the farm quality system that an audit went by (PA-20).
 *
 * @param code such as {@code KSL-11}
 * @param version the standards have a new one nearly every year
 */
public record AuditStandard(String code, String version) {}
