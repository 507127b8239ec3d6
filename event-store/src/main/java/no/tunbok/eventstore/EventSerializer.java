package no.tunbok.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes events as canonical JSON (RFC 8785) under their name on the wire: the same bytes for the same event every time.
 *
 * <p>That holds for numbers that a double can hold, which is as far as the RFC goes.
 */
final class EventSerializer extends Jackson3Serializer {

    private final EventTypes types;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    EventSerializer(EventTypes types) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventSerializer::canonical));
        this.types = types;
    }

    private static void canonical(JsonMapper.Builder json) {
        json.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .annotationIntrospector(new NothingMissing())
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .addModule(new SimpleModule()
                        .addSerializer(BigDecimal.class, new WithoutTrailingZeros())
                        .addDeserializer(LocalDate.class, new PlainDays()))
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's own signature is raw, and a wildcard would not override it.
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == MetaData.class) {
            return super.typeForClass(type);
        }
        var event = types.written(type);
        return new SimpleSerializedType(event.name(), EventTypes.revision(event));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return isAxonsOwn(type)
                ? super.classForType(type)
                : types.read(type.getName(), type.getRevision()).payload();
    }

    /**
     * Reads one payload without Axon's wrappings.
     *
     * @throws SerializationException when this program knows no such event, or the JSON is not one
     */
    Object read(String name, String revision, byte[] json) {
        try {
            return getReader(types.read(name, revision).payload()).readValue(json);
        } catch (JacksonException unreadable) {
            throw new SerializationException(
                    "A stored " + name + " in version " + revision + " cannot be read", unreadable);
        }
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        var reader = readers.get(type);
        return reader != null ? reader : readers.computeIfAbsent(type, super::getReader);
    }

    private static final class WithoutTrailingZeros extends StdSerializer<BigDecimal> {

        WithoutTrailingZeros() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializationContext context) {
            json.writeNumber(number.stripTrailingZeros());
        }
    }

    private static final class PlainDays extends LocalDateDeserializer {

        @Override
        protected LocalDate _fromString(JsonParser json, DeserializationContext context, String text) {
            try {
                return IsoText.day(text);
            } catch (DateTimeException another) {
                return super._fromString(json, context, text);
            }
        }
    }

    private static boolean isAxonsOwn(SerializedType type) {
        return SerializedType.emptyType().equals(type)
                || MetaData.class.getName().equals(type.getName());
    }
}
