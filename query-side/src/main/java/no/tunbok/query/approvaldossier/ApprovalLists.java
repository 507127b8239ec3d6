package no.tunbok.query.approvaldossier;

import java.util.List;
import java.util.Optional;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.query.entrydossier.DossierKind;
import no.tunbok.query.entrydossier.Facet;
import no.tunbok.query.entrydossier.ListKind;
import no.tunbok.query.entrydossier.ListTable;

/** How approvals are listed. */
final class ApprovalLists implements ListKind<ApprovalEvent, ApprovalDossier, ApprovalListItem> {

    private static final ApprovalDossiers APPROVALS = new ApprovalDossiers();

    private static final ListTable<ApprovalDossier> TABLE = new ListTable<>(
            "approval_period",
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
                            ApprovalLists::municipality)));

    private static List<String> municipality(ApprovalDossier dossier) {
        var farm = dossier.farm();
        return farm == null || farm.municipalityNumber() == null
                ? List.of()
                : List.of(farm.municipalityNumber().value());
    }

    @Override
    public DossierKind<ApprovalEvent, ApprovalDossier> dossiers() {
        return APPROVALS;
    }

    @Override
    public ListTable<ApprovalDossier> table() {
        return TABLE;
    }

    @Override
    public Class<ApprovalListItem> type() {
        return ApprovalListItem.class;
    }

    @Override
    public ApprovalListItem item(ApprovalDossier dossier) {
        return ApprovalListItem.of(dossier);
    }
}
