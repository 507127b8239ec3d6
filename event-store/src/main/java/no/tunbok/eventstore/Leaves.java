package no.tunbok.eventstore;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads events as they were hashed, byte for byte: nothing is parsed, and nothing that is old is read as something new. */
public final class Leaves {

    private final JdbcClient database;

    Leaves(JdbcClient database) {
        this.database = database;
    }

    /**
     * The stream of one aggregate, oldest first.
     *
     * @param position of the last event that is wanted, if the stream goes on
     */
    public List<Leaf> of(String aggregateId, long position) {
        return database.sql("""
                        select ledger.position, encode(ledger.leaf_hash, 'hex') as hash,
                          '{"aggregateId":' || to_json(aggregate_identifier)
                            || ',"aggregateType":' || coalesce(to_json(aggregate_type)::text, 'null')
                            || ',"eventId":' || to_json(event_identifier)
                            || ',"metaData":' || convert_from(metadata, 'UTF8')
                            || ',"number":' || sequence_number
                            || ',"payload":' || convert_from(payload, 'UTF8')
                            || ',"recordedAt":' || to_json(recorded_at)
                            || ',"revision":' || to_json(payload_revision)
                            || ',"type":' || to_json(payload_type) || '}' as document
                        from event_store.ledger join event_store.event on event.id = ledger.event
                        where aggregate_identifier = :aggregate and position <= :position
                        order by sequence_number
                        """)
                .param("aggregate", aggregateId)
                .param("position", position)
                .query((row, _) -> new Leaf(row.getLong("position"), row.getString("document"), row.getString("hash")))
                .list();
    }
}
