package no.tunbok.eventstore.testkit;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is wrong with a ledger, by the tables alone: each sentence is a promise that was broken. */
public final class LedgerFaults {

    private static final String FAULTS = """
            with sequenced as (
              select ledger.position, ledger.leaf_hash, event.*
              from event_store.ledger left join event_store.event on event.id = ledger.event
            )
            select 'event ' || id || ' has no position' from event_store.event
            where not exists (select from event_store.ledger where ledger.event = event.id)
            union all
            select 'position ' || position || ' comes after ' || before
            from (select position, lag(position, 1, -1::bigint) over (order by position) as before from event_store.ledger) steps
            where position <> before + 1
            union all
            select 'position ' || position || ' is of no event' from sequenced where id is null
            union all
            select 'position ' || max(position) || ' is of an event that has another' from event_store.ledger
            group by event having count(*) > 1
            union all
            select 'position ' || position || ' is number ' || sequence_number || ' of ' || aggregate_identifier
                   || ' and comes after number ' || before
            from (select position, sequence_number, aggregate_identifier, lag(sequence_number, 1, -1::bigint)
                    over (partition by aggregate_identifier order by position) as before from sequenced) streams
            where sequence_number <> before + 1
            union all
            select 'the leaf hash of position ' || ledger.position || ' is not that of its event'
            from event_store.ledger join event_store.event kept on kept.id = ledger.event
            where ledger.leaf_hash <> event_store.leaf_hash(kept)
            """;

    private LedgerFaults() {}

    /** All of them; empty when the ledger holds every committed event once, in order. */
    public static List<String> of(RealPostgres postgres) {
        return of(postgres.superuser());
    }

    /** The same for any database. */
    public static List<String> of(DataSource database) {
        return JdbcClient.create(database)
                .sql(FAULTS)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
