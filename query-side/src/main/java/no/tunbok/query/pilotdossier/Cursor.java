package no.tunbok.query.pilotdossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The last pilot of a page; the next page begins after it. To others it is a word without meaning. */
record Cursor(String name, UUID id) {

    private static final int LONGEST = 8_000;
    private static final int ID_LENGTH = 36;

    static Cursor of(PilotDossier dossier) {
        var name = dossier.name();
        return new Cursor(name == null ? "" : name, dossier.id().value());
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
