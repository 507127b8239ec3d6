package no.tunbok.query.entrydossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The last entry of a page; the next page begins after it. To others it is a word without meaning. */
record Cursor(String name, UUID id) {

    private static final int LONGEST = 8_000;

    /** PostgreSQL has no place in an index for much more than 2,700 bytes. */
    private static final int SIGNS_THAT_COUNT = 500;

    private static final int ID_LENGTH = 36;

    static Cursor of(Dossier dossier) {
        var name = dossier.name();
        return new Cursor(name == null ? "" : sortable(name), dossier.entry());
    }

    /** The beginning, with a question mark for halves of signs and with U+FFFD for NUL, which no text of PostgreSQL can hold. */
    private static String sortable(String name) {
        var beginning = name.substring(0, Math.min(name.length(), SIGNS_THAT_COUNT));
        return new String(beginning.getBytes(UTF_8), UTF_8).replace('\0', '\ufffd');
    }

    /** Reads what {@link #text} wrote; nothing if it is something else. */
    static Optional<Cursor> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            return plain.length() < ID_LENGTH || plain.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(
                            new Cursor(plain.substring(ID_LENGTH), UUID.fromString(plain.substring(0, ID_LENGTH))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + name).getBytes(UTF_8));
    }
}
