package no.tunbok.query.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The digests of what pilots have in their tables, as anybody works them out who has read how: docs/decisions/0038. */
public record WorkedOut(JdbcTemplate database) {

    private static final List<String> BEFORE = List.of("k0", "k1", "t0", "t1", "n0", "n1", "name", "status", "theme");
    private static final List<String> ARRAYS = List.of("organisation", "municipality", "county");
    private static final List<String> AFTER = List.of("has_remarks", "due_on", "words", "item");

    public String dossiers() {
        var all = new ByteArrayOutputStream();
        database.queryForList("select pilot_id, up_to, dossier from query_side.pilot_dossier order by pilot_id")
                .forEach(row -> all.writeBytes(
                        sha256((field(row.get("pilot_id")) + field(row.get("up_to")) + field(row.get("dossier")))
                                .getBytes(UTF_8))));
        return HexFormat.of().formatHex(sha256(all.toByteArray()));
    }

    public String lists() {
        var entries = new TreeMap<String, ByteArrayOutputStream>();
        for (var row : database.queryForList("select entry, up_to from query_side.pilot_listed")) {
            of(entries, row).writeBytes((field(row.get("entry")) + field(row.get("up_to"))).getBytes(UTF_8));
        }
        database.queryForList("""
                        select entry, lower(unnest(range_agg(valid))) - date '1970-01-01' as first_day,
                               upper(unnest(range_agg(valid))) - date '1970-01-01' as day_after,
                               lower(known) as k0, upper(known) as k1, lower(told) as t0, upper(told) as t1,
                               lower(numbers) as n0, upper(numbers) as n1, name, status, theme,
                               to_json(organisation)::text as organisation, to_json(municipality)::text as municipality,
                               to_json(county)::text as county, has_remarks, due_on, words, item
                        from query_side.pilot_period
                        group by entry, known, told, numbers, name, status, theme, organisation, municipality, county,
                                 has_remarks, due_on, words, item
                        """).stream()
                .map(row -> Map.entry(of(entries, row), Period.of(row)))
                .sorted(Map.Entry.comparingByValue())
                .forEach(period -> period.getKey().writeBytes(period.getValue().bytes()));
        var all = new ByteArrayOutputStream();
        entries.values().forEach(entry -> all.writeBytes(sha256(entry.toByteArray())));
        return HexFormat.of().formatHex(sha256(all.toByteArray()));
    }

    private static ByteArrayOutputStream of(Map<String, ByteArrayOutputStream> entries, Map<String, Object> row) {
        return entries.computeIfAbsent(String.valueOf(row.get("entry")), _ -> new ByteArrayOutputStream());
    }

    /** Some days, and what is said of them, in hexadecimal. */
    private record Period(
            @Nullable Integer firstDay, @Nullable Integer dayAfter, String said) implements Comparable<Period> {

        private static final Comparator<Period> IN_ORDER = Comparator.comparing(
                        Period::firstDay, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Period::dayAfter, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Period::said);

        static Period of(Map<String, Object> row) {
            var said = new StringBuilder();
            BEFORE.forEach(column -> said.append(field(row.get(column))));
            for (var array : ARRAYS) {
                var values = new StringBuilder();
                JsonMapper.shared()
                        .readTree(String.valueOf(row.get(array)))
                        .valueStream()
                        .forEach(value -> values.append(field(value.asString())));
                said.append(field(values));
            }
            AFTER.forEach(column -> said.append(field(row.get(column))));
            return new Period(
                    (Integer) row.get("first_day"),
                    (Integer) row.get("day_after"),
                    HexFormat.of().formatHex(sha256(said.toString().getBytes(UTF_8))));
        }

        byte[] bytes() {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes((field(firstDay) + field(dayAfter)).getBytes(UTF_8));
            bytes.writeBytes(HexFormat.of().parseHex(said));
            return bytes.toByteArray();
        }

        @Override
        public int compareTo(Period other) {
            return IN_ORDER.compare(this, other);
        }
    }

    private static String field(@Nullable Object value) {
        return value == null ? "-," : value.toString().getBytes(UTF_8).length + ":" + value + ",";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
