package no.tunbok.query.entrydossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The last entry of a page; the next page begins after it. To others it is a word without meaning.
 *
 * @param place of the entry in the order of the list
 */
public record Cursor(String place, UUID id) {

    private static final int LONGEST = 8_000;

    /** PostgreSQL has no place in an index for much more than 2,700 bytes. */
    private static final int SIGNS_THAT_COUNT = 500;

    private static final int ID_LENGTH = 36;

    /** The beginning, with a question mark for halves of signs and with U+FFFD for NUL, which no text of PostgreSQL can hold. */
    static String sortable(String name) {
        var beginning = name.substring(0, Math.min(name.length(), SIGNS_THAT_COUNT));
        return new String(beginning.getBytes(UTF_8), UTF_8).replace('\0', '\ufffd');
    }

    /** Reads what {@link #text} wrote for a list in that order; nothing if it is something else. */
    public static Optional<Cursor> read(String text, ListOrder order) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            int end = plain.indexOf(':');
            return end < ID_LENGTH
                            || !plain.substring(ID_LENGTH, end).equals(order.word())
                            || !order.isPlace(plain.substring(end + 1))
                            || plain.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(new Cursor(plain.substring(end + 1), UUID.fromString(plain.substring(0, ID_LENGTH))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    public String text(ListOrder order) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + order.word() + ":" + place).getBytes(UTF_8));
    }
}
