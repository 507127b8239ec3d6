package no.tunbok.query.approvaldossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.history.History;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.query.entrydossier.DossierKind;
import no.tunbok.query.entrydossier.DossierTable;
import no.tunbok.query.entrydossier.Facet;

/** How the dossiers of approvals are made and kept: as of today, until the next day on which one may change by itself. */
final class ApprovalDossiers implements DossierKind<ApprovalEvent, ApprovalDossier> {

    private static final DossierTable<ApprovalDossier> TABLE = new DossierTable<>(
            "approval_dossier",
            "approval_id",
            List.of(
                    Facet.choice("status", ApprovalStatus.class, dossier -> Optional.of(dossier.status())),
                    new Facet<>(
                            "serviceArea",
                            "service_area",
                            true,
                            asked -> asked.choice("serviceArea", ServiceArea.class)
                                    .map(Enum::name),
                            dossier -> dossier.serviceAreas().stream()
                                    .map(area -> area.code().name())
                                    .toList()),
                    new Facet<>(
                            "municipality",
                            "municipality",
                            false,
                            asked -> asked.one(
                                    "municipality",
                                    "municipality",
                                    "",
                                    text -> Optional.of(text).filter(number -> number.matches("[0-9]{4}"))),
                            ApprovalDossiers::municipality)),
            true);

    private static List<String> municipality(ApprovalDossier dossier) {
        var farm = dossier.farm();
        return farm == null || farm.municipalityNumber() == null
                ? List.of()
                : List.of(farm.municipalityNumber().value());
    }

    @Override
    public String processor() {
        return ApprovalDossierProjector.NAME;
    }

    @Override
    public Class<ApprovalDossier> type() {
        return ApprovalDossier.class;
    }

    @Override
    public DossierTable<ApprovalDossier> table() {
        return TABLE;
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
