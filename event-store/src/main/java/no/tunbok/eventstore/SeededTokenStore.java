package no.tunbok.eventstore;

import java.lang.management.ManagementFactory;
import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.eventhandling.tokenstore.GenericTokenEntry;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon's token store, made safe for nodes that start at the same moment and find no rows yet. */
final class SeededTokenStore extends JdbcTokenStore {

    private static final TokenSchema SCHEMA = TokenSchema.builder()
            .setTokenTable("event_store.token")
            .setProcessorNameColumn("processor")
            .setSegmentColumn("segment")
            .setTokenColumn("token")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("claimed_at")
            .setOwnerColumn("owner")
            .build();

    private final JdbcClient database;

    SeededTokenStore(JdbcClient database, ConnectionProvider connections, Serializer serializer) {
        super(JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(SCHEMA)
                .serializer(serializer)
                .nodeId(node()));
        this.database = database;
    }

    /** Two contexts in one JVM are two nodes: Axon's own name for a node would let one take the other's claims. */
    private static String node() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        for (int segment = 0; segment < segments; segment++) {
            seed(processor, segment, initial);
        }
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        seed("__config", 0, new ConfigToken(Map.of("id", UUID.randomUUID().toString())));
        return super.retrieveStorageIdentifier();
    }

    /** A row that another node has put there first is as good as ours. */
    private void seed(String processor, int segment, @Nullable TrackingToken token) {
        var entry = new GenericTokenEntry<>(token, serializer(), byte[].class, processor, segment);
        var serialized = token == null ? null : entry.getSerializedToken();
        database.sql("""
                        insert into event_store.token (processor, segment, token, token_type, claimed_at)
                        values (:processor, :segment, :token, :type, :at)
                        on conflict do nothing
                        """)
                .param("processor", processor)
                .param("segment", segment)
                .param("token", serialized == null ? null : serialized.getData(), Types.BINARY)
                .param("type", serialized == null ? null : serialized.getType().getName(), Types.VARCHAR)
                .param("at", entry.timestampAsString())
                .update();
    }
}
