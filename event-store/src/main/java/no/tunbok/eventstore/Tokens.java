package no.tunbok.eventstore;

import java.lang.management.ManagementFactory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where processors keep how far they have come, and claim what they work on.
 *
 * <p>Whether a claim still holds is judged by the clock of the database alone: nodes whose clocks differ do not take each
 * other's work. Only who holds the claim moves a token, so a node that was away for too long cannot turn back one that took
 * over from it.
 */
final class Tokens implements TokenStore {

    /** A node that is killed is followed by another within this time and the second in which the others look again. */
    static final Duration CLAIM = Duration.ofSeconds(3);

    /** A younger claim need not be renewed: a processor with nothing to do asks often and writes seldom. */
    private static final Duration FRESH = CLAIM.dividedBy(3);

    /** Two contexts in one JVM are two nodes. */
    private final String node = ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();

    private final JdbcClient database;
    private final Serializer serializer;

    Tokens(JdbcClient database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    String node() {
        return node;
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    /**
     * What another node has begun is as good as ours. All or nothing, one node after the other: nodes that differ in the
     * number of segments would otherwise hand out some events twice.
     */
    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('event_store.token:' || :processor, 0))")
                .param("processor", processor)
                .query(rows -> {});
        stored(database.sql("""
                        insert into event_store.token (processor, segment, token, token_type, position)
                        select :processor, segment, :token, :type, :position
                        from generate_series(0, :last) as segment
                        where not exists (select from event_store.token where processor = :processor)
                        """), initial)
                .param("processor", processor)
                .param("last", segments - 1)
                .update();
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        var made = stored(database.sql("""
                        insert into event_store.token (processor, segment, token, token_type, position)
                        values (:processor, :segment, :token, :type, :position)
                        on conflict do nothing
                        """), token)
                .param("processor", processor)
                .param("segment", segment)
                .update();
        if (made == 0) {
            throw new UnableToInitializeTokenException(
                    "Segment %d of %s is there already".formatted(segment, processor));
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        requireClaimed(
                stored(of(processor, segment, """
                        update event_store.token
                        set token = :token, token_type = :type, position = :position, claimed_at = clock_timestamp()
                        where processor = :processor and segment = :segment and owner = :node
                        """), token).param("node", node).update(), processor, segment);
    }

    /** Waits for nobody: a row that is locked is in somebody's hand. */
    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        var claimed = of(processor, segment, """
                        with free as (
                          select segment from event_store.token
                          where processor = :processor and segment = :segment
                            and (owner is null or owner = :node
                                 or claimed_at < clock_timestamp() - :claim * interval '1 millisecond')
                          for update skip locked
                        )
                        update event_store.token set owner = :node, claimed_at = clock_timestamp()
                        where processor = :processor and segment in (select segment from free)
                        returning token, token_type
                        """)
                .param("node", node)
                .param("claim", CLAIM.toMillis())
                .query(this::token)
                .list();
        requireClaimed(claimed.size(), processor, segment);
        return claimed.getFirst().orElse(null);
    }

    /** Looks only after the claim whether the segment is still one: whoever splits or merges it claims it first. */
    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        var token = fetchToken(processor, segment.getSegmentId());
        var neighbours = database.sql("""
                        select count(*) from event_store.token
                        where processor = :processor and segment in (:half, :sibling)
                        """)
                .param("processor", processor)
                .param("half", segment.splitSegmentId())
                .param("sibling", segment.mergeableSegmentId())
                .query(Long.class)
                .single();
        if (neighbours != 1) {
            throw new UnableToClaimTokenException(
                    "Segment %d of %s has been split or merged meanwhile".formatted(segment.getSegmentId(), processor));
        }
        return token;
    }

    @Override
    public void extendClaim(String processor, int segment) {
        requireClaimed(
                of(processor, segment, """
                        with renewed as (
                          update event_store.token set claimed_at = clock_timestamp()
                          where processor = :processor and segment = :segment and owner = :node
                            and claimed_at < clock_timestamp() - :fresh * interval '1 millisecond'
                        )
                        select count(*) from event_store.token
                        where processor = :processor and segment = :segment and owner = :node
                        """)
                        .param("node", node)
                        .param("fresh", FRESH.toMillis())
                        .query(Integer.class)
                        .single(),
                processor,
                segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        of(processor, segment, """
                update event_store.token set owner = null, claimed_at = null
                where processor = :processor and segment = :segment and owner = :node
                """).param("node", node).update();
    }

    @Override
    public void deleteToken(String processor, int segment) {
        requireClaimed(of(processor, segment, """
                        delete from event_store.token
                        where processor = :processor and segment = :segment and owner = :node
                        """).param("node", node).update(), processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        return database
                .sql("select segment from event_store.token where processor = :processor order by segment")
                .param("processor", processor)
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        record Found(int segment, boolean free) {}
        var found = database.sql("""
                        select segment, owner is null or owner = :node
                                 or claimed_at < clock_timestamp() - :claim * interval '1 millisecond' as free
                        from event_store.token where processor = :processor order by segment
                        """)
                .param("processor", processor)
                .param("node", node)
                .param("claim", CLAIM.toMillis())
                .query((row, _) -> new Found(row.getInt("segment"), row.getBoolean("free")))
                .list();
        var all = found.stream().mapToInt(Found::segment).toArray();
        return found.stream()
                .filter(Found::free)
                .map(one -> Segment.computeSegment(one.segment(), all))
                .toList();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return database.sql("select id::text from event_store.token_store")
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec of(String processor, int segment, String sql) {
        return database.sql(sql).param("processor", processor).param("segment", segment);
    }

    private JdbcClient.StatementSpec stored(JdbcClient.StatementSpec statement, @Nullable TrackingToken token) {
        var serialized = token == null ? null : serializer.serialize(token, byte[].class);
        return statement
                .param("token", serialized == null ? null : serialized.getData(), Types.BINARY)
                .param("type", serialized == null ? null : serialized.getType().getName(), Types.VARCHAR)
                .param("position", reached(token));
    }

    /** Up to where everything is handled, also while a replay or a merge of segments is under way. */
    static long reached(@Nullable TrackingToken token) {
        var lowest = WrappedToken.unwrapLowerBound(token);
        return lowest == null ? -1 : lowest.position().orElse(-1);
    }

    private Optional<TrackingToken> token(ResultSet row, int ignored) throws SQLException {
        var token = row.getBytes("token");
        return token == null
                ? Optional.empty()
                : Optional.of(serializer.deserialize(
                        new SimpleSerializedObject<>(token, byte[].class, row.getString("token_type"), null)));
    }

    private void requireClaimed(int rows, String processor, int segment) {
        if (rows == 0) {
            throw new UnableToClaimTokenException(
                    "Segment %d of %s is not there, or another node has it in hand".formatted(segment, processor));
        }
    }
}
