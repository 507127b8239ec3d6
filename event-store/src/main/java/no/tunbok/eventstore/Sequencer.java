package no.tunbok.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives every committed event the next position in the ledger, on one node at a time.
 *
 * <p>Every node whose database login may do it stands for the office. The database knows who has it, by a term that grows,
 * and refuses a round of anyone whose term is over; whoever does not renew the term is followed by the next who asks.
 */
final class Sequencer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);

    /** After so long without a round, the office is free. */
    private static final Duration LEASE = Duration.ofSeconds(3);

    /** Also how long an event waits whose writer died before it could tell. */
    private static final Duration POLL = Duration.ofSeconds(1);

    /** How long a busy sequencer lets events come together. With one event at a time it does not wait. */
    private static final Duration GATHER = Duration.ofMillis(4);

    private static final Duration STANDBY = Duration.ofMillis(500);

    /** A round that takes so long will not end: the database is gone, or cannot be reached. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** PostgreSQL's answer to one whose term is over. */
    private static final String TERM_IS_OVER = "TB001";

    private final DataSource database;
    private final News news;
    private final String node;
    private final Semaphore work = new Semaphore(0);
    private final AtomicBoolean inOffice = new AtomicBoolean();
    private volatile boolean running;
    private @Nullable Thread thread;

    Sequencer(DataSource database, News news, String node) {
        this.database = database;
        this.news = news;
        this.node = node;
    }

    /** Whether this node is the one. */
    boolean isInOffice() {
        return inOffice.get();
    }

    /** Tells that there is something to do for whoever is in office. */
    void appended() {
        if (isInOffice()) wake();
    }

    /** Tells that there is something to do, or that the office may be free. */
    void wake() {
        if (work.availablePermits() == 0) work.release();
    }

    @Override
    public void start() {
        if (!mayServe()) return;
        running = true;
        thread = Thread.ofPlatform().name("ledger-sequencer").daemon().start(this::serve);
    }

    private boolean mayServe() {
        return JdbcClient.create(database)
                .sql("select has_function_privilege('event_store.take_office(text, interval)', 'execute')")
                .query(Boolean.class)
                .single();
    }

    private void serve() {
        while (isRunning()) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(true);
                connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
                var office = Office.take(connection, node, LEASE);
                if (office != null) serve(office);
            } catch (SQLException | RuntimeException failed) {
                if (isRunning()) LOG.warn("The sequencer could not work, and tries again: {}", failed.getMessage());
            }
            rest(STANDBY);
        }
    }

    private void serve(Office office) throws SQLException {
        LOG.info("{} gives out the positions of the ledger, in term {}", node, office.term());
        inOffice.set(true);
        try {
            while (isRunning()) {
                var round = office.round();
                if (round.given() > 0) news.reached(round.last());
                if (round.more()) continue;
                if (round.given() > 1) gather();
                rest(POLL);
            }
            office.leave();
        } catch (SQLException failed) {
            if (!TERM_IS_OVER.equals(failed.getSQLState())) throw failed;
            LOG.warn("{} was the sequencer until somebody else followed it after term {}", node, office.term());
        } finally {
            inOffice.set(false);
        }
    }

    /** Where several events came at once, more are on their way: one round for all of them costs the writers less. */
    private static void gather() {
        LockSupport.parkNanos(GATHER.toNanos());
    }

    private void rest(Duration longest) {
        try {
            if (work.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) work.drainPermits();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Lets the round that is under way end, and another node follow at once. */
    @Override
    public void stop() {
        running = false;
        wake();
        var serving = thread;
        thread = null;
        try {
            if (serving == null || serving.join(LEASE)) return;
            serving.interrupt(); // it waits for a connection that does not come
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /** Before all that reads, and after it. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
