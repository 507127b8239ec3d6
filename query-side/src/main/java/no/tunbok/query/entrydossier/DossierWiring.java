package no.tunbok.query.entrydossier;

import java.time.Clock;
import no.tunbok.events.history.Fact;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.StoredStreams;
import no.tunbok.query.rebuild.Rebuild;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts together what the dossiers of every kind need alike. */
public final class DossierWiring {

    private DossierWiring() {}

    /** It begins with the first fact, and that is no replay. */
    public static ConfigurerModule processing(DossierKind<?, ?> kind) {
        return axon -> axon.eventProcessing()
                .registerPooledStreamingEventProcessor(
                        kind.processor(),
                        Configuration::eventStore,
                        (_, processor) -> processor.initialToken(StreamableMessageSource::createTailToken));
    }

    public static <F extends Fact<F>, D extends Dossier> Rebuild<EntryColumns> rebuild(
            DossierFold<F, D> fold,
            ListRows<F, D, ?> lists,
            JdbcTemplate database,
            StoredStreams streams,
            Positions positions,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new Rebuild<>(
                fold.records().aggregateType(),
                stream -> fold.columns(stream, lists),
                new EntryShadowRows(database, fold.kind().table(), lists.kind().table()),
                streams,
                positions,
                transactions,
                clock);
    }
}
