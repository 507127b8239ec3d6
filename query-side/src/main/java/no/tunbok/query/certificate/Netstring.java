package no.tunbok.query.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value as it goes into a digest: the number of its bytes in UTF-8, a colon, its text, a comma; {@code -,} for nothing. So no
 * two rows read alike, wherever one column ends and the next begins. Here and in the database it is the same.
 */
public final class Netstring {

    private static final String NOTHING = "-,";

    private Netstring() {}

    /** Of values after each other. */
    public static String of(List<? extends @Nullable Object> values) {
        return values.stream().map(Netstring::of).collect(Collectors.joining());
    }

    private static String of(@Nullable Object value) {
        if (value == null) return NOTHING;
        var text = value.toString();
        return text.getBytes(UTF_8).length + ":" + text + ",";
    }

    /** The same of an expression in SQL. */
    public static String sql(String expression) {
        return "coalesce(octet_length((%1$s)::text) || ':' || (%1$s)::text || ',', '%2$s')"
                .formatted(expression, NOTHING);
    }

    /** Of a day: as the days since 1970, since how a date is written depends on who is connected. */
    public static String sqlOfDay(String expression) {
        return sql("(%s) - date '1970-01-01'".formatted(expression));
    }

    /** Of an array: the text is that of its values after each other. */
    public static String sqlOfArray(String array) {
        return sql("""
                select coalesce(string_agg(%s, '' order by place), '')
                from unnest(%s) with ordinality as several (value, place)""".formatted(sql("value"), array));
    }

    /** The hash of an expression. */
    public static String sqlSha256(String expression) {
        return "sha256(convert_to(%s, 'UTF8'))".formatted(expression);
    }
}
