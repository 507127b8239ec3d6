package no.tunbok.command.edge;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunbok.events.approval.CadastralUnit;
import no.tunbok.events.envelope.Telling;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.PersonReference;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ProducerNumber;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.wire.WireName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of each command's body: the fields of the fact that it puts forward, and how it is told. Every
 * text and list has a bound, and nothing else may be in it.
 */
final class CommandSchemas {

    /** Characters in a plain text field; only confidential text is longer. */
    private static final int TEXT_AT_MOST = 300;

    /** Measured numbers have at most three decimals. */
    private static final BigDecimal SMALLEST_STEP = new BigDecimal("0.001");

    /** Elements in a list. */
    private static final int LIST_AT_MOST = 100;

    /** Text on one line that is not blank. */
    static final String ONE_LINE = "^(?=.*\\S)[^\\p{Cc}]*$";

    static final String FOUR_DIGITS = "^[0-9]{4}$";

    /** A day of which a person can be told: the year 0000 is a slip of the finger. */
    static final String IN_OUR_TIME = "^(19|2[0-9])";

    static final String NOT_BLANK = "^[\\s\\S]*\\S[\\s\\S]*$";

    private final JsonMapper json;
    private final String idField;
    private final SchemaGenerator generator;

    CommandSchemas(JsonMapper json, String idField) {
        this.json = json;
        this.idField = idField;
        this.generator = new SchemaGenerator(configuration().build());
    }

    /** The schema of a whole command's body. */
    ObjectNode ofCommand(CommandForm form) {
        var command = ofFact(form.fact());
        var telling = generator.generateSchema(Telling.class);
        ((ObjectNode) command.get("properties")).setAll((ObjectNode) telling.get("properties"));
        command.withArray("required").addAll(telling.withArray("required"));
        return command;
    }

    /** The schema of a fact as it is told, without the id of its entry. */
    ObjectNode ofFact(Class<?> fact) {
        var schema = generator.generateSchema(fact);
        for (var field : fact.getDeclaredFields()) {
            // The generator closes every object; a fact of any kind has the fields of its kind.
            if (field.isAnnotationPresent(JsonTypeInfo.class)) {
                schema.withObject("/properties/" + field.getName()).put("additionalProperties", true);
            }
        }
        return schema;
    }

    private SchemaGeneratorConfigBuilder configuration() {
        var configuration = new SchemaGeneratorConfigBuilder(json, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        configuration
                .forFields()
                .withIgnoreCheck(field -> field.getName().equals(idField)
                        || field.isStatic()
                        || !field.getDeclaringType().getErasedType().isRecord())
                .withRequiredCheck(field -> !isOptional(field))
                .withCustomDefinitionProvider((field, _) -> isPolymorphic(field)
                        ? new CustomPropertyDefinition(
                                factOfAnyKind(field.getType().getErasedType()))
                        : null)
                .withStringMaxLengthResolver(field -> isText(field) ? TEXT_AT_MOST : null)
                .withStringPatternResolver(field -> isText(field) ? ONE_LINE : null)
                .withNumberInclusiveMinimumResolver(field -> {
                    if (field.getDeclaringType().getErasedType() == Money.class) return BigDecimal.valueOf(-Money.MOST);
                    return isSmallWhole(field)
                                    || field.getType().getErasedType() == long.class
                                    || field.getDeclaringType().getErasedType() == Quantity.class
                            ? BigDecimal.ZERO
                            : null;
                })
                .withNumberInclusiveMaximumResolver(field -> {
                    if (isSmallWhole(field)) return BigDecimal.valueOf(1_000_000);
                    return Number.class.isAssignableFrom(field.getType().getErasedType())
                                    || field.getType().getErasedType() == long.class
                            ? BigDecimal.valueOf(Money.MOST)
                            : null;
                })
                .withNumberMultipleOfResolver(
                        field -> field.getType().getErasedType() == BigDecimal.class ? SMALLEST_STEP : null)
                .withArrayMaxItemsResolver(field -> isList(field) ? LIST_AT_MOST : null);
        configuration.forTypesInGeneral().withCustomDefinitionProvider((type, _) -> {
            var schema = ofValue(type.getErasedType());
            return schema == null
                    ? null
                    : new CustomDefinition(
                            schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
        });
        return configuration;
    }

    /** Value types that are written as something simpler than the record they are. */
    private @Nullable ObjectNode ofValue(Class<?> type) {
        if (type == LocalDate.class) return day();
        if (type == OrganisationNumber.class) return node(Map.of("type", "string", "format", "organisation-number"));
        if (type == MunicipalityNumber.class) return node(Map.of("type", "string", "pattern", FOUR_DIGITS));
        if (type == ProducerNumber.class) return node(Map.of("type", "string", "format", "producer-number"));
        if (type == CadastralUnit.class)
            return node(Map.of("type", "string", "pattern", "^" + CadastralUnit.FORM + "$"));
        if (type == PersonReference.class)
            return node(Map.of("type", "string", "pattern", "^" + PersonReference.FORM + "$"));
        if (type == Confidential.class)
            return node(Map.of("type", "string", "maxLength", Confidential.MOST, "pattern", NOT_BLANK));
        if (type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class)
            return node(Map.of("type", "string", "format", "uuid"));
        if (type == Occurred.class) return occurred();
        return null;
    }

    private ObjectNode occurred() {
        var schema = node(Map.of("type", "object", "additionalProperties", false, "required", List.of("from")));
        var properties = schema.putObject("properties");
        properties.set("from", day());
        properties.set("to", day());
        properties.set(
                "precision",
                node(Map.of(
                        "type",
                        "string",
                        "enum",
                        Arrays.stream(Precision.values()).map(Enum::name).toList())));
        return schema;
    }

    private ObjectNode day() {
        return node(Map.of("type", "string", "format", "date", "pattern", IN_OUR_TIME));
    }

    private ObjectNode factOfAnyKind(Class<?> family) {
        var schema = node(Map.of("type", "object", "required", List.of("type")));
        schema.putObject("properties")
                .set("type", node(Map.of("type", "string", "enum", kinds(family).toList())));
        return schema;
    }

    private static Stream<String> kinds(Class<?> family) {
        return WireName.factsOf(family).stream().map(WireName::of).map(name -> name.name() + "." + name.version());
    }

    private ObjectNode node(Map<String, ?> content) {
        return json.convertValue(new TreeMap<>(content), ObjectNode.class);
    }

    private static boolean isOptional(FieldScope field) {
        return isList(field) || field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isPolymorphic(FieldScope field) {
        return field.getRawMember().isAnnotationPresent(JsonTypeInfo.class);
    }

    private static boolean isText(FieldScope field) {
        return field.getType().getErasedType() == String.class;
    }

    private static boolean isSmallWhole(FieldScope field) {
        return field.getType().getErasedType() == int.class || field.getType().getErasedType() == Integer.class;
    }

    private static boolean isList(FieldScope field) {
        return List.class.isAssignableFrom(field.getRawMember().getType());
    }
}
