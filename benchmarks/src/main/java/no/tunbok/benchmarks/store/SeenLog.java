package no.tunbok.benchmarks.store;

import java.util.function.Consumer;
import javax.sql.DataSource;
import no.tunbok.events.pilot.PilotEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The least read model there can be: a row for each event. Whoever waits is told of an event when its row can be read. */
@ProcessingGroup(SeenLog.NAME)
public final class SeenLog {

    static final String NAME = "seen-log";
    static final int EVENTS_IN_ONE_TRANSACTION = 500;

    private final JdbcClient database;
    private final Consumer<String> seen;

    SeenLog(DataSource database, Consumer<String> seen) {
        this.database = JdbcClient.create(database);
        this.seen = seen;
    }

    /** Makes its table, once. */
    static void prepare(Database database) {
        database.execute(
                "create table if not exists public.seen (event text primary key)",
                "grant all on public.seen to public");
    }

    @EventHandler
    void on(PilotEvent fact, EventMessage<?> message, UnitOfWork<?> work) {
        var event = message.getIdentifier();
        database.sql("insert into public.seen values (?) on conflict do nothing")
                .param(event)
                .update();
        work.afterCommit(_ -> seen.accept(event));
    }
}
