package no.tunbok.command.edge;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
            Map.entry("format", new Text("Verdien skal være: ", "Verdien skal vere: ", "The value must be: ")),
            Map.entry("pattern", new Text("Teksten skal være: ", "Teksten skal vere: ", "The text must be: ")),
            Map.entry(
                    "maxLength",
                    new Text("Høyst så mange tegn: ", "Høgst så mange teikn: ", "At most so many characters: ")),
            Map.entry("minimum", new Text("Ikke mindre enn: ", "Ikkje mindre enn: ", "No less than: ")),
            Map.entry("maximum", new Text("Ikke mer enn: ", "Ikkje meir enn: ", "No more than: ")),
            Map.entry(
                    "maxItems",
                    new Text("Høyst så mange elementer: ", "Høgst så mange element: ", "At most so many elements: ")),
            Map.entry(
                    "multipleOf", new Text("Tallet går opp i: ", "Talet går opp i: ", "The number is a multiple of: ")),
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
                    "notYet",
                    new Text("Dagen er ikke kommet ennå.", "Dagen er ikkje komen enno.", "The day has not come yet.")),
            Map.entry(
                    "impossible",
                    new Text(
                            "Verdien er umulig: slutter den før den begynner?",
                            "Verdien er umogleg: sluttar han før han byrjar?",
                            "The value is impossible: does it end before it begins?")));

    /** What a schema asks for, in the words of people. */
    private static final Map<String, Text> EXPECTED = Map.ofEntries(
            Map.entry("string", new Text("tekst", "tekst", "text")),
            Map.entry("integer", new Text("et heltall", "eit heiltal", "a whole number")),
            Map.entry("number", new Text("et tall", "eit tal", "a number")),
            Map.entry("boolean", new Text("true eller false", "true eller false", "true or false")),
            Map.entry("array", new Text("en liste", "ei liste", "a list")),
            Map.entry("object", new Text("et objekt", "eit objekt", "an object")),
            Map.entry(
                    "date", new Text("en dato som 2022-04-05", "ein dato som 2022-04-05", "a date such as 2022-04-05")),
            Map.entry(
                    CommandSchemas.IN_OUR_TIME,
                    new Text("en dato fra 1900 til 2999", "ein dato frå 1900 til 2999", "a date from 1900 to 2999")),
            Map.entry("uuid", new Text("en UUID", "ein UUID", "a UUID")),
            Map.entry(
                    CommandSchemas.ONE_LINE,
                    new Text("på én linje, og ikke tom", "på éi linje, og ikkje tom", "on one line, and not empty")),
            Map.entry(CommandSchemas.NOT_BLANK, new Text("ikke tom", "ikkje tom", "not empty")),
            Map.entry(CommandSchemas.FOUR_DIGITS, new Text("fire siffer", "fire siffer", "four digits")));

    private Wrong() {}

    /** @param expected what the schema asks for, told where the sentence ends with a colon */
    static String sentence(String keyword, @Nullable JsonNode expected, Locale language) {
        var sentence = SENTENCES.getOrDefault(keyword, OTHER).in(language);
        return sentence.endsWith(": ") && expected != null ? sentence + told(expected, language) + "." : sentence;
    }

    private static String told(JsonNode expected, Locale language) {
        if (expected.isArray()) {
            return expected.valueStream().map(e -> told(e, language)).collect(Collectors.joining(", "));
        }
        var words = EXPECTED.get(expected.asString(""));
        return words == null ? expected.asString(expected.toString()) : words.in(language);
    }
}
