package no.tunbok.command.judgement;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Carries a refusal from an aggregate to the edge, with every rule that was broken. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Broken> broken;

    public CommandRefused(List<Broken> broken) {
        super(broken.stream()
                .map(b -> b.rule().number() + " " + b.rule().text().en())
                .collect(joining("; ")));
        this.broken = List.copyOf(broken);
    }

    public List<Broken> broken() {
        return broken;
    }
}
