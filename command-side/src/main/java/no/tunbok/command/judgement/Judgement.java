package no.tunbok.command.judgement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules that a command has broken so far: all of them, not the first. */
public record Judgement(List<Broken> broken) {

    public Judgement {
        broken = List.copyOf(broken);
    }

    public static Judgement judge() {
        return new Judgement(List.of());
    }

    /** Judges one rule; {@code pointer} says which field is at fault if it does not hold. */
    public Judgement that(boolean holds, Rule rule, String pointer) {
        return holds
                ? this
                : new Judgement(Stream.concat(broken.stream(), Stream.of(new Broken(rule, pointer)))
                        .toList());
    }

    public Judgement and(Judgement other) {
        return new Judgement(
                Stream.concat(broken.stream(), other.broken.stream()).toList());
    }

    /** The same but for the rules that the other names already. */
    public Judgement without(Judgement other) {
        return new Judgement(broken.stream()
                .filter(b ->
                        other.broken.stream().noneMatch(named -> named.rule().equals(b.rule())))
                .toList());
    }

    /** The same of a part that lies there in the body. */
    public Judgement under(String pointer) {
        return new Judgement(broken.stream()
                .map(b -> new Broken(b.rule(), pointer + b.pointer()))
                .toList());
    }

    /** The fact and a remark for every rule it breaks; or a refusal, if a rule is broken that stops it in that mode. */
    public <F> Decision<F> conclude(Mode mode, F fact, Function<Rule, F> remark) {
        var against = broken.stream()
                .filter(b -> stops(b.rule().force(), mode))
                .distinct()
                .toList();
        return against.isEmpty()
                ? new Decision.Accepted<>(Stream.concat(
                                Stream.of(fact),
                                broken.stream().map(Broken::rule).distinct().map(remark))
                        .toList())
                : new Decision.Refused<>(against);
    }

    private static boolean stops(Force force, Mode mode) {
        return switch (force) {
            case ALWAYS -> true;
            case DECIDING -> mode == Mode.DECIDE;
            case WARNING -> false;
        };
    }
}
