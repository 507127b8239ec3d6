package no.tunbok.command.edge;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.tunbok.command.judgement.CommonRule;
import no.tunbok.events.envelope.Telling;
import no.tunbok.events.wire.WireName;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the bodies of one family's commands, and names everything that is wrong with one. */
final class CommandReader {

    /** Where a correction says what should have been told instead. */
    private static final String INSTEAD = "instead";

    private static final List<String> TELLING = List.of("source", "lateReason", "archiveReference");

    private static final int DIGITS_AT_MOST = 40;

    /** Wrong fields that one answer names; whoever has more will ask again. */
    private static final int ERRORS_AT_MOST = 100;

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS) // or 1e-999 would quietly become 0
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final CommandFamily family;
    private final Map<CommandForm, BodyForm> bodies = new HashMap<>();

    /** How a fact is told as what should have been told instead, by its name and version. */
    private final Map<String, Schema> insteads = new HashMap<>();

    CommandReader(CommandFamily family) {
        this.family = family;
        var schemas = new CommandSchemas(json, family.idField());
        var registry = SchemaRegistry.withDialect(
                Dialect.builder(Dialects.getDraft202012())
                        .format(NumberFormat.ORGANISATION)
                        .format(NumberFormat.PRODUCER)
                        .build(),
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        for (var form : family.forms()) {
            var schema = schemas.ofCommand(form);
            bodies.put(form, new BodyForm(schema, registry.getSchema(schema)));
            var name = WireName.of(form.fact());
            insteads.put(name.name() + "." + name.version(), registry.getSchema(schemas.ofFact(form.fact())));
        }
    }

    CommandFamily family() {
        return family;
    }

    /** The JSON Schema of a command's body. */
    ObjectNode schema(CommandForm form) {
        return body(form).document().deepCopy();
    }

    /**
     * Reads one.
     *
     * @param today in Norway
     * @throws CommandProblem that names every field that is wrong
     */
    ReadCommand read(CommandForm form, String id, byte[] body, LocalDate today, Locale language) {
        var tree = parse(body, language);
        refuseUnkeepable(tree, language);
        var wrong = new ArrayList<WrongField>(check(body(form).schema(), tree, "", language));
        wrong.addAll(checkInstead(tree, language));
        wrong.addAll(checkPublication(tree, today, language));
        findIdentityNumbers(tree, "", language, wrong);
        if (!wrong.isEmpty() || !(tree instanceof ObjectNode command)) {
            throw CommandProblem.of(Problem.INVALID_COMMAND, wrong.subList(0, Math.min(wrong.size(), ERRORS_AT_MOST)));
        }
        var telling = command.objectNode();
        for (var field : TELLING) {
            var value = command.remove(field);
            if (value != null) telling.set(field, value);
        }
        command.put(family.idField(), id);
        if (command.get(INSTEAD) instanceof ObjectNode instead) instead.put(family.idField(), id);
        return new ReadCommand(bind(command, form.fact(), language), bind(telling, Telling.class, language));
    }

    private BodyForm body(CommandForm form) {
        return Objects.requireNonNull(bodies.get(form));
    }

    /** A body's schema, to be shown and to be checked by. */
    private record BodyForm(ObjectNode document, Schema schema) {}

    private JsonNode parse(byte[] body, Locale language) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            var at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
            throw CommandProblem.of(Problem.MALFORMED_JSON, at.getLineNr(), at.getColumnNr());
        } catch (NumberFormatException exponentWithoutEnd) {
            throw CommandProblem.of(
                    Problem.INVALID_COMMAND,
                    List.of(new WrongField("", "number", Wrong.sentence("number", null, language))));
        }
    }

    private List<WrongField> check(Schema schema, JsonNode tree, String under, Locale language) {
        return schema.validate(tree).stream()
                .map(error -> wrong(error, under, language))
                .distinct()
                .toList();
    }

    /** What should have been told instead is a fact of its own kind, so it is checked by that kind's schema. */
    private List<WrongField> checkInstead(JsonNode tree, Locale language) {
        if (!(tree.get(INSTEAD) instanceof ObjectNode instead)) return List.of();
        var schema = insteads.get(instead.path("type").asString(""));
        if (schema == null) return List.of();
        var fact = instead.deepCopy();
        fact.remove("type");
        return check(schema, fact, "/" + INSTEAD, language);
    }

    /** Nobody has it from a source that is not out; what is planned is in the fact, not in where it is told. */
    private static List<WrongField> checkPublication(JsonNode tree, LocalDate today, Locale language) {
        var published = tree.path("source").path("publishedOn").asString("");
        return published.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && published.compareTo(today.toString()) > 0
                ? List.of(new WrongField("/source/publishedOn", "notYet", Wrong.sentence("notYet", null, language)))
                : List.of();
    }

    private static WrongField wrong(Error error, String under, Locale language) {
        var pointer = under + error.getInstanceLocation();
        if (error.getProperty() != null) pointer += "/" + error.getProperty();
        var keyword = error.getKeyword();
        var expected = error.getSchemaNode();
        var number = NumberFormat.find(keyword, expected);
        if (number.isPresent()) {
            return new WrongField(
                    pointer,
                    number.get().rule().number(),
                    number.get().rule().text().in(language));
        }
        return new WrongField(pointer, keyword, Wrong.sentence(keyword, expected, language));
    }

    /** What neither the database nor the answer could hold, in names too: it must be found before anything is said of it. */
    private static void refuseUnkeepable(JsonNode tree, Locale language) {
        var wrong = new ArrayList<WrongField>();
        findUnkeepable(tree, "", language, wrong);
        if (!wrong.isEmpty()) throw CommandProblem.of(Problem.INVALID_COMMAND, wrong);
    }

    private static void findUnkeepable(JsonNode tree, String pointer, Locale language, List<WrongField> wrong) {
        if (tree.isString() && !isKeepable(tree.asString())) {
            wrong.add(new WrongField(pointer, "characters", Wrong.sentence("characters", null, language)));
        }
        if (tree.isBigInteger() || (tree.isBigDecimal() && !isKeepable(tree.decimalValue()))) {
            wrong.add(new WrongField(pointer, "number", Wrong.sentence("number", null, language)));
        }
        for (var property : tree.properties()) {
            if (isKeepable(property.getKey())) {
                findUnkeepable(property.getValue(), pointer + "/" + escaped(property.getKey()), language, wrong);
            } else {
                wrong.add(new WrongField(pointer, "characters", Wrong.sentence("characters", null, language)));
            }
        }
        if (tree.isArray()) {
            for (int i = 0; i < tree.size(); i++) {
                findUnkeepable(tree.get(i), pointer + "/" + i, language, wrong);
            }
        }
    }

    /** Whether the text has neither U+0000 nor half of a surrogate pair. */
    private static boolean isKeepable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /** Whether the number can be written out: nobody needs more, and some exponents would fill the memory. */
    private static boolean isKeepable(BigDecimal number) {
        return number.precision() <= DIGITS_AT_MOST && Math.abs((long) number.scale()) <= DIGITS_AT_MOST;
    }

    private static void findIdentityNumbers(JsonNode tree, String pointer, Locale language, List<WrongField> wrong) {
        if (tree.isString() && NationalIdentityNumbers.standIn(tree.asString())) {
            wrong.add(new WrongField(
                    pointer, CommonRule.X_9.number(), CommonRule.X_9.text().in(language)));
        }
        tree.properties()
                .forEach(p -> findIdentityNumbers(p.getValue(), pointer + "/" + escaped(p.getKey()), language, wrong));
        if (tree.isArray()) {
            for (int i = 0; i < tree.size(); i++) {
                findIdentityNumbers(tree.get(i), pointer + "/" + i, language, wrong);
            }
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** What the schema cannot say, the value types do: a period that ends before it begins. */
    private <T> T bind(ObjectNode tree, Class<T> type, Locale language) {
        try {
            return json.treeToValue(tree, type);
        } catch (JacksonException e) {
            var pointer = new StringBuilder();
            e.getPath()
                    .forEach(step -> pointer.append('/')
                            .append(
                                    step.getPropertyName() == null
                                            ? String.valueOf(step.getIndex())
                                            : step.getPropertyName()));
            throw CommandProblem.of(
                    Problem.INVALID_COMMAND,
                    List.of(new WrongField(
                            pointer.toString(), "impossible", Wrong.sentence("impossible", null, language))));
        }
    }
}
