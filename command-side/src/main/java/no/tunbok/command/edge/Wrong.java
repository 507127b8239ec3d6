package no.tunbok.command.edge;

import java.util.Locale;
import java.util.Map;
import no.tunbok.command.judgement.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is said of a field that does not fit its schema, by the schema's keyword. */
final class Wrong {

    private static final Text OTHER =
            new Text("Verdien passer ikke.", "Verdien passar ikkje.", "The value does not fit.");

    private static final Map<String, Text> SENTENCES = Map.ofEntries(
            Map.entry("required", new Text("Feltet mangler.", "Feltet manglar.", "The field is missing.")),
            Map.entry(
                    "additionalProperties",
                    new Text(
                            "Kommandoen har ikke noe slikt felt.",
                            "Kommandoen har ikkje noko slikt felt.",
                            "The command has no such field.")),
            Map.entry("type", new Text("Verdien skal være: ", "Verdien skal vere: ", "The value must be: ")),
            Map.entry(
                    "enum",
                    new Text("Verdien skal være en av: ", "Verdien skal vere ein av: ", "The value must be one of: ")),
            Map.entry(
                    "format",
                    new Text("Verdien skal ha formen: ", "Verdien skal ha forma: ", "The value must have the form: ")),
            Map.entry(
                    "pattern",
                    new Text("Teksten skal passe til: ", "Teksten skal passe til: ", "The text must match: ")),
            Map.entry(
                    "maxLength",
                    new Text("Så mange tegn, høyst: ", "Så mange teikn, høgst: ", "Characters, at most: ")),
            Map.entry("minimum", new Text("Ikke mindre enn: ", "Ikkje mindre enn: ", "No less than: ")),
            Map.entry("maximum", new Text("Ikke mer enn: ", "Ikkje meir enn: ", "No more than: ")),
            Map.entry(
                    "maxItems",
                    new Text("Så mange elementer, høyst: ", "Så mange element, høgst: ", "Elements, at most: ")),
            Map.entry(
                    "characters",
                    new Text(
                            "Teksten har tegn som ikke kan lagres: U+0000 eller et halvt surrogatpar.",
                            "Teksten har teikn som ikkje kan lagrast: U+0000 eller eit halvt surrogatpar.",
                            "The text has characters that cannot be kept: U+0000, or half of a surrogate pair.")),
            Map.entry(
                    "number",
                    new Text(
                            "Tallet har for mange siffer.",
                            "Talet har for mange siffer.",
                            "The number has too many digits.")),
            Map.entry(
                    "impossible",
                    new Text(
                            "Verdien er umulig: slutter den før den begynner, eller har den for mange siffer?",
                            "Verdien er umogleg: sluttar han før han byrjar, eller har han for mange siffer?",
                            "The value is impossible: does it end before it begins, or have too many digits?")));

    private Wrong() {}

    /** @param expected what the schema asks for, shown where the sentence ends with a colon */
    static String sentence(String keyword, @Nullable JsonNode expected, Locale language) {
        var sentence = SENTENCES.getOrDefault(keyword, OTHER).in(language);
        return sentence.endsWith(": ") && expected != null ? sentence + shown(expected) + "." : sentence;
    }

    private static String shown(JsonNode expected) {
        return expected.isString()
                ? expected.asString()
                : expected.toString().replaceAll("[\\[\\]\"]", "").replace(",", ", ");
    }
}
