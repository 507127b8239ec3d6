package no.tunbok.query.approvaldossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.query.entrydossier.DossierKind;
import no.tunbok.query.entrydossier.Facet;
import no.tunbok.query.entrydossier.ListKind;
import no.tunbok.query.entrydossier.ListTable;
import no.tunbok.query.entrydossier.OpenDeadline;
import no.tunbok.query.export.Column;
import no.tunbok.query.wording.Wording;

/** How approvals are listed. */
final class ApprovalLists implements ListKind<ApprovalEvent, ApprovalDossier, ApprovalListItem> {

    private static final ApprovalDossiers APPROVALS = new ApprovalDossiers();

    private static final ListTable<ApprovalDossier> TABLE = new ListTable<>(
            "approval",
            List.of(
                    Facet.choice("status", ApprovalStatus.class, dossier -> Optional.of(dossier.status())),
                    new Facet<>(
                            "serviceArea",
                            "service_area",
                            Facet.Form.SEVERAL,
                            asked -> asked.choice("serviceArea", ServiceArea.class)
                                    .map(Enum::name),
                            dossier -> dossier.serviceAreas().stream()
                                    .map(area -> area.code().name())
                                    .toList()),
                    Facet.organisation(
                            "provider", Facet.Form.ONE, dossier -> Stream.ofNullable(dossier.organisationNumber())),
                    Facet.municipality(Facet.Form.ONE, ApprovalLists::municipality),
                    Facet.county(Facet.Form.ONE, ApprovalLists::municipality),
                    Facet.whether(
                            "hasRemarks",
                            "has_remarks",
                            dossier -> !dossier.remarks().isEmpty()),
                    Facet.dueBefore(ApprovalLists::due),
                    Facet.words(ApprovalLists::words)));

    /** Where it is and what it offers: the names of providers may name persons, and are not looked through. */
    private static Stream<String> words(ApprovalDossier dossier) {
        var farm = dossier.farm();
        return Stream.concat(
                farm == null
                        ? Stream.empty()
                        : Stream.concat(Stream.ofNullable(farm.municipalityName()), Stream.of(farm.place())),
                dossier.serviceAreas().stream()
                        .flatMap(area -> Stream.of(area.text().nb(), area.text().nn())));
    }

    private static Stream<MunicipalityNumber> municipality(ApprovalDossier dossier) {
        var farm = dossier.farm();
        return farm == null ? Stream.empty() : Stream.ofNullable(farm.municipalityNumber());
    }

    /** What must be done by the provider or about it, and what must be put right. */
    private static Stream<LocalDate> due(ApprovalDossier dossier) {
        return Stream.concat(
                        dossier.deadlines().stream().map(OpenDeadline::dueOn),
                        dossier.deviations().stream()
                                .filter(deviation -> deviation.closedOn() == null)
                                .map(Deviation::closingDeadline))
                .distinct();
    }

    @Override
    public String processor() {
        return ApprovalListProjector.NAME;
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

    @Override
    public Wording title() {
        return ApprovalSheet.TITLE;
    }

    @Override
    public List<Column<ApprovalListItem>> columns() {
        return ApprovalSheet.COLUMNS;
    }
}
