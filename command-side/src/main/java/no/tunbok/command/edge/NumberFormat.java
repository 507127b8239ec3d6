package no.tunbok.command.edge;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.tunbok.command.judgement.CommonRule;
import no.tunbok.command.judgement.Rule;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.ProducerNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A number that has a rule of its own, so that whoever gets it wrong is told the rule. */
record NumberFormat(String name, Rule rule, Predicate<String> valid) implements Format {

    /** Nine digits, the last a check digit. */
    static final NumberFormat ORGANISATION =
            new NumberFormat("organisation-number", CommonRule.X_5, OrganisationNumber::isValid);

    /** Ten digits. */
    static final NumberFormat PRODUCER =
            new NumberFormat("producer-number", CommonRule.X_6, text -> text.matches(ProducerNumber.FORM));

    /** The format that something is not of, if it is one of these. */
    static Optional<NumberFormat> find(String keyword, @Nullable JsonNode expected) {
        return Stream.of(ORGANISATION, PRODUCER)
                .filter(format -> "format".equals(keyword)
                        && expected != null
                        && format.name().equals(expected.asString("")))
                .findFirst();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return valid.test(value);
    }
}
