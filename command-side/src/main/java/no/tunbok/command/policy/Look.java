package no.tunbok.command.policy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That an entry is to be looked at, once.
 *
 * @param collection of the entry, as in addresses
 * @param because the identifier of the fact that was told, or the day that begins
 */
record Look(String collection, UUID entry, Occasion occasion, String because) {

    static Look sinceTold(String collection, UUID entry, String event) {
        return new Look(collection, entry, Occasion.SOMETHING_WAS_TOLD, event);
    }

    static Look on(LocalDate day, String collection, UUID entry) {
        return new Look(collection, entry, Occasion.A_DAY_HAS_BEGUN, day.toString());
    }

    /** The same look has the same name, so that it is not planned twice. */
    String name() {
        return String.join("/", collection, entry.toString(), occasion.name(), because);
    }

    static Look named(String name) {
        var parts = name.split("/", 4);
        return new Look(parts[0], UUID.fromString(parts[1]), Occasion.valueOf(parts[2]), parts[3]);
    }
}
