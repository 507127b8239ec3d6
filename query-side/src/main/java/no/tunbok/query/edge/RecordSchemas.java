package no.tunbok.query.edge;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of every record in the OpenAPI document what its Java says: each field is there, and which of them can be null. */
final class RecordSchemas implements ModelConverter {

    /** What the library hands in is a type of Jackson 2, which stays out of here: its name has to do. */
    private static final Pattern CLASS = Pattern.compile("no\\.tunbok\\.[\\w.$]+");

    /** By the name that they have in the document, where two of one name would be one. */
    private final Map<String, Class<?>> records = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) return null;
        @Nullable Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema != null) {
            model(schema, context)
                    .ifPresent(model -> classOf(type).filter(Class::isRecord).ifPresent(kind -> complete(model, kind)));
        }
        return schema;
    }

    private static Optional<Schema<?>> model(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        Optional<Schema<?>> model = reference == null
                ? Optional.of(schema)
                : Optional.ofNullable(
                        context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1)));
        return model.filter(found -> found.getProperties() != null);
    }

    private static Optional<Class<?>> classOf(AnnotatedType type) {
        if (type.getType() instanceof Class<?> kind) return Optional.of(kind);
        var name = CLASS.matcher(String.valueOf(type.getType()));
        try {
            return name.find() ? Optional.of(Class.forName(name.group())) : Optional.empty();
        } catch (ClassNotFoundException notARecord) {
            return Optional.empty();
        }
    }

    private void complete(Schema<?> model, Class<?> kind) {
        var namesake = records.putIfAbsent(kind.getSimpleName(), kind);
        if (namesake != null && namesake != kind) {
            throw new IllegalStateException("One name in the document for " + namesake + " and " + kind);
        }
        var properties = new LinkedHashMap<>(model.getProperties());
        var required = new ArrayList<String>();
        for (var component : kind.getRecordComponents()) {
            var property = properties.get(component.getName());
            if (property != null) {
                required.add(component.getName());
                if (canBeNull(component)) properties.put(component.getName(), orNull(property));
            }
        }
        model.setProperties(properties);
        model.setRequired(required);
    }

    private static boolean canBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The same again when it is so already: a record is come by more than once. */
    private static Schema<?> orNull(Schema<?> property) {
        if (property.getAnyOf() != null) return property;
        if (property.getTypes() != null && property.getEnum() == null) {
            property.addType("null");
            return property;
        }
        if (property.get$ref() == null && property.getTypes() == null) return property;
        var either = new JsonSchema();
        either.setDescription(property.getDescription());
        either.setAnyOf(List.of(property, new JsonSchema().typesItem("null")));
        return either;
    }
}
