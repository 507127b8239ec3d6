package no.tunbok.command.edge;

/**
 * A field that is wrong, and why.
 *
 * @param pointer to it in the body (RFC 6901), or the name of a header
 * @param code the rule's number, or a word for what is wrong, the same in every language
 * @param detail for people, in the language asked for
 */
record WrongField(String pointer, String code, String detail) {}
