package no.tunbok.command.judgement;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Carries a refusal from an aggregate to the edge, with every rule that was broken. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String entry;
    private final transient List<Broken> broken;

    public CommandRefused(Object entry, List<Broken> broken) {
        super(broken.stream()
                .map(b -> b.rule().number() + " " + b.rule().text().en())
                .collect(joining("; ")));
        this.entry = entry.toString();
        this.broken = List.copyOf(broken);
    }

    /** Whose rules they are: a joint command may be refused by another entry than the one that it was sent to. */
    public String entry() {
        return entry;
    }

    public List<Broken> broken() {
        return broken;
    }
}
