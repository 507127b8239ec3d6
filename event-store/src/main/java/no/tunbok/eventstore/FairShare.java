package no.tunbok.eventstore;

import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets no node keep more segments of a processor than its share among the nodes that want to work for it.
 *
 * <p>A processor asks every time that it looks for work, and is seen to be there by that. A node that asks no more is
 * forgotten as soon as its claims are void.
 */
final class FairShare implements MaxSegmentProvider {

    private final JdbcClient database;
    private final String node;

    FairShare(JdbcClient database, String node) {
        this.database = database;
        this.node = node;
    }

    @Override
    public int getMaxSegments(String processor) {
        record Crowd(int segments, int others) {}
        var crowd = database.sql("""
                        with here as (
                          insert into event_store.worker (processor, node, seen_at)
                          values (:processor, :node, clock_timestamp())
                          on conflict (processor, node) do update set seen_at = excluded.seen_at
                          where worker.seen_at < excluded.seen_at - :claim * interval '1 millisecond' / 3
                        ), gone as (
                          delete from event_store.worker
                          where processor = :processor and seen_at < clock_timestamp() - interval '1 hour'
                        )
                        select (select count(*) from event_store.token where processor = :processor) as segments,
                          (select count(*) from event_store.worker
                            where processor = :processor and node <> :node
                              and seen_at > clock_timestamp() - :claim * interval '1 millisecond') as others
                        """)
                .param("processor", processor)
                .param("node", node)
                .param("claim", Tokens.CLAIM.toMillis())
                .query((row, _) -> new Crowd(row.getInt("segments"), row.getInt("others")))
                .single();
        return Math.max(1, Math.ceilDiv(crowd.segments(), crowd.others() + 1));
    }
}
