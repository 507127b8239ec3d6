package no.tunbok.query.approvaldossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.history.History;
import no.tunbok.query.entrydossier.DossierKind;
import no.tunbok.query.entrydossier.DossierTable;

/** How the dossiers of approvals are made and kept: as of today, until the next day on which one may change by itself. */
final class ApprovalDossiers implements DossierKind<ApprovalEvent, ApprovalDossier> {

    private static final DossierTable TABLE = new DossierTable("approval_dossier", "approval_id", true);

    @Override
    public String processor() {
        return ApprovalDossierProjector.NAME;
    }

    @Override
    public Class<ApprovalDossier> type() {
        return ApprovalDossier.class;
    }

    @Override
    public DossierTable table() {
        return TABLE;
    }

    @Override
    public String address() {
        return "/api/v1/approvals/";
    }

    @Override
    public Optional<ApprovalDossier> kept(History<ApprovalEvent> history, LocalDate today) {
        return ApprovalDossier.of(history, today);
    }

    @Override
    public Optional<ApprovalDossier> asOf(History<ApprovalEvent> history, Optional<LocalDate> at, LocalDate today) {
        return ApprovalDossier.of(history, at.orElse(today));
    }

    @Override
    public Stream<LocalDate> turningDays(History<ApprovalEvent> history) {
        return Turns.of(history);
    }
}
