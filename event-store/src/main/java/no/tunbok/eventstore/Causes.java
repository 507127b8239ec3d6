package no.tunbok.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what brought an event about, and what it brought about: by the identifier of the cause that each event bears. */
public final class Causes {

    private static final String SEQUENCED = """
            select position, event_identifier, aggregate_type, aggregate_identifier, sequence_number, recorded_at,
                   payload_type, payload_revision, convert_from(metadata, 'UTF8') as metadata
            from event_store.event join event_store.ledger on ledger.event = event.id
            """;

    /** As the index has it. */
    private static final String CAUSED = """
            position('"causationId":"'::bytea in metadata) > 0
            and substring(metadata from position('"causationId":"'::bytea in metadata) + 51 for 1) = '"'::bytea
            and substring(metadata from position('"causationId":"'::bytea in metadata) + 15 for 36)
            """;

    private final JdbcClient database;

    Causes(JdbcClient database) {
        this.database = database;
    }

    /** The event of that identifier, if it had its place in the ledger by that position. */
    public Optional<CausedEvent> find(String eventId, long position) {
        return database.sql(SEQUENCED + "where event_identifier = :event and position <= :position")
                .param("event", eventId)
                .param("position", position)
                .query((row, _) -> event(row))
                .optional();
    }

    /**
     * What those events brought about by that position, one step on, in order of position.
     *
     * @param most how many at most
     */
    public List<CausedEvent> causedBy(Collection<String> eventIds, long position, int most) {
        return database.sql(SEQUENCED + "where " + CAUSED + """
                        = any (array(select convert_to(id, 'UTF8') from unnest(:events::text[]) as cause (id)))
                        and position <= :position
                        order by position limit :most
                        """)
                .param("events", eventIds.toArray(String[]::new))
                .param("position", position)
                .param("most", most)
                .query((row, _) -> event(row))
                .list();
    }

    private static CausedEvent event(ResultSet row) throws SQLException {
        return new CausedEvent(
                row.getLong("position"),
                row.getString("event_identifier"),
                Objects.requireNonNullElse(row.getString("aggregate_type"), ""),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                IsoText.moment(row.getString("recorded_at")),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("metadata"));
    }
}
