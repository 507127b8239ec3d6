package no.tunbok.eventstore;

/**
 * What an event is called on the wire, so that classes and packages can change without touching what is stored.
 *
 * @param name the stable name, for instance {@code no.tunbok.pilot.WorkshopHeld}; not blank
 * @param version the version of the contract, 1 or higher; stored as the revision
 * @param payload the class that this version is read into and written from
 */
public record EventType(String name, int version, Class<?> payload) {

    /** @throws IllegalArgumentException when the name is blank or the version below 1 */
    public EventType {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The events of " + payload + " need a name on the wire");
        }
        if (version < 1) {
            throw new IllegalArgumentException("Versions of " + name + " are counted from 1, not " + version);
        }
    }
}
