package no.tunbok.eventstore;

/**
 * One event as an auditor wants it: the document that is hashed, and the hash that was kept with its position.
 *
 * @param position its place in the order of all events, from 0, none missing
 * @param document the event as one canonical JSON document (RFC 8785)
 * @param hash of a zero byte and the document, in hexadecimal digits (RFC 6962, SHA-256)
 */
public record Leaf(long position, String document, String hash) {}
