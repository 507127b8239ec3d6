package no.tunbok.command.edge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.command.judgement.CommonRule;
import no.tunbok.command.judgement.KeptRule;
import no.tunbok.command.judgement.Rule;

/** Every rule that the command side judges by, and those that it need not judge by. */
record Rules(List<? extends Rule> all) {

    static Rules of(List<CommandFamily> families) {
        return new Rules(Stream.of(
                        Arrays.stream(CommonRule.values()),
                        families.stream().flatMap(family -> family.rules().stream()),
                        Arrays.stream(KeptRule.values()))
                .flatMap(rules -> rules)
                .toList());
    }

    Optional<? extends Rule> find(String number) {
        return all.stream().filter(rule -> rule.number().equals(number)).findFirst();
    }
}
