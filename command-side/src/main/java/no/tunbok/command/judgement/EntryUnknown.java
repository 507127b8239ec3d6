package no.tunbok.command.judgement;

/** Something was asked of an entry that nobody has opened. */
public final class EntryUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    public EntryUnknown(Object id) {
        super("The register has no entry " + id + ".");
        this.id = id.toString();
    }

    public String id() {
        return id;
    }
}
