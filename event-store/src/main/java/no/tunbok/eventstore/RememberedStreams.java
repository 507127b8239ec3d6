package no.tunbok.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The streams of the aggregates that were loaded last, so that loading one again reads only what is new. What is kept never
 * changes, and each loading asks the database for the last event that is remembered and all after it: another node's
 * events are seen, and events that were rolled back are forgotten.
 */
final class RememberedStreams {

    private static final Stream NONE = new Stream(List.of(), -1, "", 0);

    private final Cache<String, Stream> streams;
    private final boolean canBeContinued;

    /**
     * @param mostBytes stored bytes to remember; as objects they take several times as much
     * @param canBeContinued whether a stream's messages are those of its beginning and those of its end; an upcaster may
     *     look at several events at once
     */
    RememberedStreams(long mostBytes, boolean canBeContinued) {
        this.streams = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .<String, Stream>weigher((id, stream) -> (int) Math.min(Integer.MAX_VALUE, stream.bytes()))
                .build();
        this.canBeContinued = canBeContinued;
    }

    /**
     * A stream's messages.
     *
     * @param number of the last row of it, -1 when there is none
     * @param last what identifies that row
     */
    record Stream(List<? extends DomainEventMessage<?>> messages, long number, String last, long bytes) {}

    /**
     * A whole stream.
     *
     * @param rowsFrom reads the rows of the stream from a number on
     * @param read makes messages of rows
     */
    Stream load(
            String id,
            Function<Long, List<DomainEventData<byte[]>>> rowsFrom,
            Function<List<DomainEventData<byte[]>>, List<? extends DomainEventMessage<?>>> read) {
        var known = streams.getIfPresent(id);
        if (known != null) {
            var rows = rowsFrom.apply(known.number());
            var stream = continued(known, rows, read);
            if (stream != null) {
                streams.put(id, stream);
                return stream;
            }
            streams.invalidate(id);
        }
        var rows = rowsFrom.apply(0L);
        if (rows.isEmpty()) return NONE;
        var stream = stream(read.apply(rows), rows, 0);
        streams.put(id, stream);
        return stream;
    }

    private @Nullable Stream continued(
            Stream known,
            List<DomainEventData<byte[]>> rows,
            Function<List<DomainEventData<byte[]>>, List<? extends DomainEventMessage<?>>> read) {
        if (rows.isEmpty() || !rows.getFirst().getEventIdentifier().equals(known.last())) return null;
        if (rows.size() == 1) return known;
        if (!canBeContinued) return null;
        var news = rows.subList(1, rows.size());
        var messages = new ArrayList<DomainEventMessage<?>>(known.messages());
        messages.addAll(read.apply(news));
        return stream(messages, news, known.bytes());
    }

    private static Stream stream(
            List<? extends DomainEventMessage<?>> messages, List<DomainEventData<byte[]>> rows, long before) {
        var last = rows.getLast();
        long bytes = before;
        for (var row : rows) {
            bytes += row.getPayload().getData().length + row.getMetaData().getData().length;
        }
        return new Stream(List.copyOf(messages), last.getSequenceNumber(), last.getEventIdentifier(), bytes);
    }
}
