package no.tunbok.benchmarks.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Many made-up pilots with the same {@link Life}, written by the database itself because nobody wants to wait for ten
 * million commands. A thousand pilots live at the same time, so that neighbours in the order belong to different streams.
 *
 * @param from the first pilot's number
 * @param to the last one's, exclusive
 */
public record Lives(long from, long to) implements Population {

    private static final int AT_THE_SAME_TIME = 1_000;

    /** Enough pilots for about so many events. */
    public static Lives ofEvents(long events) {
        return new Lives(0, pilots(events));
    }

    /** The pilots that are missing when there are these and shall be about so many events. */
    public Lives upTo(long events) {
        return new Lives(to, Math.max(to, pilots(events)));
    }

    /** The same pilots for two who write side by side; each of them lives in one half. */
    private List<Lives> halves() {
        long middle = from + (to - from) / 2;
        return List.of(new Lives(from, middle), new Lives(middle, to));
    }

    public long events() {
        return (to - from) * Life.FACTS.size();
    }

    /** The SQL that says the pilot with that number, itself an expression of SQL. */
    static String pilot(String number) {
        return "md5('pilot ' || " + number + ")::uuid::text";
    }

    /** The same for one of them, outside the database. */
    static String identifier(long number) {
        try {
            var hash = MessageDigest.getInstance("MD5").digest(("pilot " + number).getBytes(StandardCharsets.UTF_8));
            var halves = ByteBuffer.wrap(hash);
            return new UUID(halves.getLong(), halves.getLong()).toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void prepare(Database database) {
        prepareLife(database);
    }

    /** Makes what {@link #rows} reads. */
    static void prepareLife(Database database) {
        database.execute("""
                create table if not exists public.life (
                  number int primary key, type text, revision text, class text, payload text, envelope bytea)
                """);
        try (var connection = database.superuser().getConnection();
                var insert = connection.prepareStatement(
                        "insert into public.life values (?, ?, ?, ?, ?, convert_to(?, 'UTF8')) on conflict do nothing")) {
            for (int number = 0; number < Life.FACTS.size(); number++) {
                var told = Life.at(number);
                insert.setInt(1, number);
                insert.setString(2, told.type().name());
                insert.setString(3, Integer.toString(told.type().version()));
                insert.setString(4, told.fact().getClass().getName());
                insert.setString(5, told.payload());
                insert.setString(6, told.envelope());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public List<String> selects() {
        return halves().stream()
                .map(half -> """
                        select gen_random_uuid()::text, pilot.id, life.number, 'Pilot', '2022-01-12T09:00:00.000Z', life.type,
                          life.revision, %s, life.envelope
                        """.formatted(payload()) + half.rows())
                .toList();
    }

    /**
     * A {@code from} clause that yields every event in order, as {@code pilot.id} and the columns of {@code life}. Each part
     * depends on the one before it, so that PostgreSQL has no choice but to keep the order.
     */
    String rows() {
        return """
                 from generate_series(%1$d::bigint, %2$d - 1, %3$d) block
                 cross join lateral (select * from public.life where block >= 0 order by number) life
                 cross join lateral (
                   select %4$s as id from generate_series(block, least(block + %3$d, %2$d) - 1) n
                   where life.number >= 0) pilot
                """.formatted(from, to, AT_THE_SAME_TIME, pilot("n"));
    }

    /** The SQL for the payload of a row of {@link #rows}. */
    static String payload() {
        return "convert_to(replace(life.payload, '" + Life.PILOT + "', pilot.id), 'UTF8')";
    }

    private static long pilots(long events) {
        return Math.max(1, events / Life.FACTS.size());
    }
}
