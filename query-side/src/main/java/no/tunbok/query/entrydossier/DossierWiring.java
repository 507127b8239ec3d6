package no.tunbok.query.entrydossier;

import java.util.UUID;
import no.tunbok.events.history.Fact;
import no.tunbok.query.certificate.Certified;
import no.tunbok.query.entryrecord.EntryRecords;
import no.tunbok.query.rebuild.Rebuild;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;

/** Puts together what the read models of every kind need alike. */
public final class DossierWiring {

    private DossierWiring() {}

    /** It begins with the first fact, and that is no replay. */
    public static ConfigurerModule processing(String processor) {
        return axon -> axon.eventProcessing()
                .registerPooledStreamingEventProcessor(
                        processor,
                        Configuration::eventStore,
                        (_, settings) -> settings.initialToken(StreamableMessageSource::createTailToken));
    }

    public static <F extends Fact<F>, D extends Dossier> Rebuild<DossierColumns> dossiers(
            DossierFold<F, D> fold, Rebuild.Means means) {
        var kind = fold.kind();
        return new Rebuild<>(
                kind.processor(),
                fold.records().aggregateType(),
                kind.address(),
                fold::columns,
                new DossierShadowRows(means.database(), kind.table()),
                means);
    }

    public static <F extends Fact<F>, D extends Dossier> Certified certifiedDossiers(
            DossierFold<F, D> fold, Rebuild.Means means) {
        return new DossierCertificateRows<>(fold, means);
    }

    public static <F extends Fact<F>> Certified certifiedLists(
            EntryRecords<F> records, ListRows<F, ?, ?> rows, Rebuild.Means means) {
        return new ListCertificateRows(
                rows.name(), records.aggregateType(), rows.kind().table(), means);
    }

    public static <F extends Fact<F>> Rebuild<ListedColumns> lists(
            EntryRecords<F> records, ListRows<F, ?, ?> rows, Rebuild.Means means) {
        return new Rebuild<>(
                rows.name(),
                records.aggregateType(),
                rows.kind().dossiers().address(),
                stream -> rows.columns(UUID.fromString(stream.aggregateId()), records.told(stream)),
                new ListShadowRows(means.database(), rows.kind().table()),
                means);
    }
}
