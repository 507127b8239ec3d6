package no.tunbok.command.edge;

import java.util.List;
import no.tunbok.command.judgement.Text;
import org.jspecify.annotations.Nullable;

/**
 * The rules as they are shown to people and to other services.
 *
 * @param next where there is more of the list: nowhere, since all of it is here
 */
record RuleTable(List<Line> items, @Nullable String next) {

    RuleTable {
        items = List.copyOf(items);
    }

    /**
     * One rule.
     *
     * @param mode how hard it is, as in the tables of the rules: H, D or W
     * @param text what must hold, in bokmål, nynorsk and English
     */
    record Line(String number, String mode, Text text, String source) {}

    static RuleTable of(Rules rules) {
        return new RuleTable(
                rules.all().stream()
                        .map(rule -> new Line(rule.number(), rule.force().letter(), rule.text(), rule.source()))
                        .toList(),
                null);
    }
}
