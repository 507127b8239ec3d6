package no.tunbok.query.entryrecord;

/**
 * The moment at which the register was told a fact of an entry.
 *
 * @param number of the fact in the entry
 * @param position of the fact in the ledger
 * @param moment by the clock, in milliseconds since 1970, and not before that of an earlier fact of the entry: whoever asks
 *     for a moment knows a beginning of what was told, and clocks can go back
 */
public record Known(long number, long position, long moment) {}
