package no.tunbok.eventstore.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tunbok.eventstore.testkit.LedgerFaults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code ./tunbok torture} runs it for longer, by the properties that it reads. */
class TortureTest {

    private static final Duration DURATION = Duration.ofSeconds(Long.getLong("torture.seconds", 0));

    /** Starting processes again takes most of the time, so the short form does it seldom. */
    private static final Set<Trouble> TROUBLES = DURATION.isZero()
            ? EnumSet.of(
                    Trouble.THE_SEQUENCER_IS_KILLED,
                    Trouble.THE_SEQUENCER_HANGS_LONGER_THAN_ITS_LEASE,
                    Trouble.A_READER_IS_KILLED,
                    Trouble.ALL_CONNECTIONS_ARE_CUT,
                    Trouble.THE_DATABASE_CRASHES)
            : EnumSet.allOf(Trouble.class);

    private static final long SEED = Long.getLong("torture.seed", System.nanoTime() % 1_000_000);

    /** An event as it stands in the ledger. */
    private record Kept(String event, String tally, String mark) {}

    /** What a reader knows of a tally, or should. */
    private record Chain(long length, String links) {}

    @TempDir
    Path logs;

    @Test
    void whoever_is_killed_nothing_is_lost_and_nothing_comes_twice() throws Exception {
        System.out.printf("Torture with %s, for at least %d s, seed %d%n", TROUBLES, DURATION.toSeconds(), SEED);
        try (var torture = new Torture(SEED, logs)) {
            long begun = System.nanoTime();
            torture.run(DURATION, TROUBLES);
            var database = JdbcClient.create(torture.postgres().superuser());
            awaitAllIsRead(database);
            report(torture, count(database, "event_store.ledger"), System.nanoTime() - begun);

            assertThat(LedgerFaults.of(torture.postgres().superuser())).isEmpty();
            var ledger = ledger(database);
            assertThat(torture.acknowledged()).isNotEmpty();
            assertThat(ledger.stream().map(Kept::mark)).doesNotHaveDuplicates().containsAll(torture.acknowledged());
            assertThat(handled(database))
                    .containsExactlyInAnyOrderElementsOf(
                            ledger.stream().map(Kept::event).toList());
            assertThat(chains(database)).isEqualTo(rebuilt(ledger));
        }
    }

    /** A machine may be slow, or stand still itself: readers have failed that get no further between so many looks. */
    private static void awaitAllIsRead(JdbcClient database) throws InterruptedException {
        long handled = -1;
        for (int looks = 0; looks < 60; looks++) {
            Thread.sleep(1_000); // writers stop in the first of them
            long events = count(database, "event_store.event");
            long now = count(database, "torture.handled");
            if (count(database, "event_store.ledger") == events && now >= events) return;
            if (now > handled) looks = 0;
            handled = now;
        }
        throw new AssertionError("Of %d events %d have a position and %d are read: %s, %s"
                .formatted(
                        count(database, "event_store.event"),
                        count(database, "event_store.ledger"),
                        handled,
                        rows(
                                database,
                                "select segment, position, owner, claimed_at from event_store.token order by segment"),
                        rows(database, "select node, seen_at from event_store.worker order by seen_at")));
    }

    private static List<Map<String, @Nullable Object>> rows(JdbcClient database, String sql) {
        return database.sql(sql).query().listOfRows();
    }

    private static long count(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static List<Kept> ledger(JdbcClient database) {
        return database.sql("""
                        select event_identifier, aggregate_identifier,
                               convert_from(payload, 'UTF8')::jsonb ->> 'mark' as mark
                        from event_store.ledger join event_store.event on event.id = ledger.event
                        order by position""")
                .query((row, number) -> new Kept(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static List<String> handled(JdbcClient database) {
        return database.sql("select event from torture.handled")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static Map<String, Chain> chains(JdbcClient database) {
        var chains = new HashMap<String, Chain>();
        database.sql("select tally, length, links from torture.chain").query(row -> {
            chains.put(row.getString(1), new Chain(row.getLong(2), row.getString(3)));
        });
        return chains;
    }

    /** From the ledger alone, by other code than the readers'. */
    private static Map<String, Chain> rebuilt(List<Kept> ledger) throws Exception {
        var md5 = MessageDigest.getInstance("MD5");
        var chains = new HashMap<String, Chain>();
        for (var event : ledger) {
            var known = chains.getOrDefault(event.tally(), new Chain(0, ""));
            var digest = md5.digest((known.links() + event.mark()).getBytes(StandardCharsets.UTF_8));
            chains.put(
                    event.tally(), new Chain(known.length() + 1, HexFormat.of().formatHex(digest)));
        }
        return chains;
    }

    private static void report(Torture torture, long events, long nanoseconds) {
        System.out.printf(
                "%,d events in the ledger, %,d of them acknowledged; %,d in a second%n",
                events, torture.acknowledged().size(), events * 1_000_000_000L / nanoseconds);
        torture.standStills()
                .forEach((trouble, times) -> System.out.printf(
                        "%-45s %3d times, the ledger stood still for at most %5d ms%n",
                        trouble, times.size(), Collections.max(times).toMillis()));
    }
}
