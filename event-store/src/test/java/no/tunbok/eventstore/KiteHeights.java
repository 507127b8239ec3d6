package no.tunbok.eventstore;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import no.tunbok.eventstore.Kite.KiteClimbed;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes each climb into a table, and then fails for the kites that it is told to fail for. */
@ProcessingGroup(KiteHeights.GROUP)
class KiteHeights {

    static final String GROUP = "kite-heights";

    /** What goes wrong. */
    interface Fault {
        void strike() throws Exception;
    }

    /** A fault that is not there. */
    static final Fault NONE = () -> {};

    final Map<String, Fault> faults = new ConcurrentHashMap<>();
    final AtomicInteger told = new AtomicInteger();

    private final JdbcClient database;

    KiteHeights(JdbcClient database) {
        this.database = database;
    }

    /** The table, which only the owner can make; who is told of a climb twice violates its key. */
    static void create(RealPostgres postgres) {
        var owner = JdbcClient.create(postgres.dataSource(RealPostgres.User.OWNER));
        owner.sql("create schema heights").update();
        owner.sql("grant usage on schema heights to public").update();
        owner.sql("create table heights.climb (kite text, number bigint, metres int, written bigserial,"
                        + " primary key (kite, number))")
                .update();
        owner.sql("grant all on all tables in schema heights to public").update();
        owner.sql("grant all on all sequences in schema heights to public").update();
    }

    @EventHandler
    void on(KiteClimbed event, @SequenceNumber long number) throws Exception {
        told.incrementAndGet();
        database.sql("insert into heights.climb (kite, number, metres) values (:kite, :number, :metres)")
                .param("kite", event.kite())
                .param("number", number)
                .param("metres", event.metres())
                .update();
        faults.getOrDefault(event.kite(), NONE).strike();
    }

    @ResetHandler
    void startOver() {
        database.sql("delete from heights.climb").update();
    }
}
