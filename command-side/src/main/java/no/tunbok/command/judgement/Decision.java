package no.tunbok.command.judgement;

import java.util.List;

/** What is made of a command: facts to record (none if nothing is new), or all the rules against it. */
public sealed interface Decision<F> {

    record Accepted<F>(List<F> facts) implements Decision<F> {}

    record Refused<F>(List<Broken> broken) implements Decision<F> {}

    static <F> Decision<F> nothingNew() {
        return new Accepted<>(List.of());
    }

    /**
     * The facts to record.
     *
     * @param entry whose decision it is
     * @throws CommandRefused with every rule that stands against it
     */
    default List<F> factsOrThrow(Object entry) {
        return switch (this) {
            case Accepted<F>(var facts) -> facts;
            case Refused<F>(var broken) -> throw new CommandRefused(entry, broken);
        };
    }
}
