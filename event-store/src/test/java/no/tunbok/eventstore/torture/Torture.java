package no.tunbok.eventstore.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.tunbok.eventstore.testkit.LonePostgres;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two writers and two readers on one database, all of which are killed, hung and cut off in a random order. */
final class Torture implements AutoCloseable {

    private static final Duration LEASE = Duration.ofSeconds(3);

    private final LonePostgres postgres = LonePostgres.migrated();
    private final JdbcClient superuser = JdbcClient.create(postgres.superuser());
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<Trouble, List<Duration>> standStills = new EnumMap<>(Trouble.class);
    private final List<Node> writers = new ArrayList<>();
    private final List<Node> readers = new ArrayList<>();
    private final Random random;

    /** @param logs a folder for what the processes say */
    Torture(long seed, Path logs) throws IOException {
        random = new Random(seed);
        superuser.sql(ReaderNode.TABLES).update();
        for (int number = 1; number <= 2; number++) {
            writers.add(node(WriterNode.class, RealPostgres.User.COMMAND, logs.resolve("writer-" + number + ".log")));
            readers.add(node(ReaderNode.class, RealPostgres.User.QUERY, logs.resolve("reader-" + number + ".log")));
        }
    }

    private Node node(Class<?> program, RealPostgres.User user, Path log) throws IOException {
        return new Node(program, postgres.springProperties(user), acknowledged, log);
    }

    /** For that long, from when all processes are there; every trouble comes at least once, however short it is. */
    void run(Duration duration) throws IOException, InterruptedException {
        awaitReady();
        var end = Instant.now().plus(duration);
        try (var pulse = new Pulse(postgres.superuser())) {
            var troubles = new ArrayList<Trouble>();
            var pauses = Math.min(3_000, (int) duration.toMillis() / 25);
            for (boolean all = false; !all || Instant.now().isBefore(end); all |= troubles.isEmpty()) {
                if (troubles.isEmpty()) {
                    troubles.addAll(Arrays.asList(Trouble.values()));
                    Collections.shuffle(troubles, random);
                }
                var trouble = troubles.removeLast();
                awaitGoingOn();
                pulse.longestStandStill();
                make(trouble);
                awaitGoingOn();
                standStills.computeIfAbsent(trouble, first -> new ArrayList<>()).add(pulse.longestStandStill());
                Thread.sleep(random.nextInt(pauses) + 1);
            }
        }
        awaitReady();
        for (var writer : writers) {
            writer.endInput();
        }
    }

    private void make(Trouble trouble) throws IOException, InterruptedException {
        switch (trouble) {
            case THE_SEQUENCER_IS_KILLED -> killed(sequencer());
            case A_WRITER_IS_KILLED -> killed(one(writers));
            case A_READER_IS_KILLED -> killed(one(readers));
            case THE_SEQUENCER_HANGS_LONGER_THAN_ITS_LEASE ->
                sequencer().stopFor(LEASE.toMillis() + 1_000 + random.nextInt(2_000));
            case A_READER_HANGS -> one(readers).stopFor(1_000 + random.nextInt(3_000));
            case A_CONNECTION_IS_CUT -> cut("true order by random() limit 1");
            case THE_SEQUENCERS_CONNECTION_IS_CUT -> cut("query like '%give_positions%'");
            case ALL_CONNECTIONS_ARE_CUT -> postgres.cutAll();
            case THE_DATABASE_CRASHES -> postgres.crash();
            case THE_DATABASE_IS_AWAY -> {
                postgres.goAway();
                Thread.sleep(random.nextInt(3_000));
                postgres.comeBack();
            }
        }
    }

    /** Its like goes on: it was seen to be there before. */
    private void killed(Node node) throws IOException, InterruptedException {
        awaitReady();
        node.kill();
        awaitGoingOn();
        node.startAgain();
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (var node : all()) {
            node.awaitReady();
        }
    }

    private List<Node> all() {
        var all = new ArrayList<>(writers);
        all.addAll(readers);
        return all;
    }

    /** By the number of the process, with which its name begins. */
    private Node sequencer() {
        var name = superuser
                .sql("select node from event_store.sequencer")
                .query(String.class)
                .single();
        return writers.stream()
                .filter(writer -> name.startsWith(writer.pid() + "@"))
                .findFirst()
                .orElseGet(() -> one(writers));
    }

    private Node one(List<Node> nodes) {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private void cut(String which) {
        superuser
                .sql("select pg_terminate_backend(pid) from (select pid from pg_stat_activity"
                        + " where datname = current_database() and usename <> current_user and " + which + ") chosen")
                .query(Boolean.class)
                .list();
    }

    /** A ledger that stands still for a minute is an answer, too: it is found wanting in the end. */
    private void awaitGoingOn() throws InterruptedException {
        var patience = Instant.now().plusSeconds(60);
        long before = -2;
        while (Instant.now().isBefore(patience)) {
            try {
                long head = superuser
                        .sql("select coalesce(max(position), -1) from event_store.ledger")
                        .query(Long.class)
                        .single();
                if (before >= -1 && head > before) return;
                before = head;
            } catch (DataAccessException away) {
                before = -2;
            }
            Thread.sleep(20);
        }
    }

    LonePostgres postgres() {
        return postgres;
    }

    /** The marks of which a writer has said that they are committed. */
    Queue<String> acknowledged() {
        return acknowledged;
    }

    /** How long the ledger stood still each time. */
    Map<Trouble, List<Duration>> standStills() {
        return standStills;
    }

    @Override
    public void close() throws IOException {
        for (var node : all()) {
            node.kill();
        }
        postgres.close();
    }
}
