package no.tunbok.query.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a read model holds, so that it can be compared: replay to the position, and you must get the same.
 *
 * @param name of the read model
 * @param position as it was known at; nothing that was told later is in it
 * @param day that it is about; nothing where the rows are the same whichever day they are asked for
 * @param entries how many there are
 * @param folded how many of them were worked out from their events, as no row could tell: it was not of that position or day
 * @param method how the digest is made; another method would have another name
 * @param digest SHA-256, in hexadecimal
 */
public record Certificate(
        String name, long position, @Nullable LocalDate day, long entries, long folded, String method, String digest) {}
