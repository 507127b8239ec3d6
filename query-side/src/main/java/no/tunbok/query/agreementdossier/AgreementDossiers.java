package no.tunbok.query.agreementdossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.history.History;
import no.tunbok.query.entrydossier.DossierKind;
import no.tunbok.query.entrydossier.DossierTable;

/** How the dossiers of agreements are made and kept: as of today, until the next day on which one may change by itself. */
final class AgreementDossiers implements DossierKind<AgreementEvent, AgreementDossier> {

    private static final DossierTable TABLE = new DossierTable("agreement_dossier", "agreement_id", true);

    @Override
    public String processor() {
        return AgreementDossierProjector.NAME;
    }

    @Override
    public Class<AgreementDossier> type() {
        return AgreementDossier.class;
    }

    @Override
    public DossierTable table() {
        return TABLE;
    }

    @Override
    public String address() {
        return "/api/v1/agreements/";
    }

    @Override
    public Optional<AgreementDossier> kept(History<AgreementEvent> history, LocalDate today) {
        return AgreementDossier.of(history, today);
    }

    @Override
    public Optional<AgreementDossier> asOf(History<AgreementEvent> history, Optional<LocalDate> at, LocalDate today) {
        return AgreementDossier.of(history, at.orElse(today));
    }

    @Override
    public Stream<LocalDate> turningDays(History<AgreementEvent> history) {
        return Turns.of(history);
    }
}
