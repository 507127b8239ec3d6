package no.tunbok.query.agreementdossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementStatus;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.reference.Municipality;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.query.entrydossier.DossierKind;
import no.tunbok.query.entrydossier.Facet;
import no.tunbok.query.entrydossier.ListKind;
import no.tunbok.query.entrydossier.ListTable;
import no.tunbok.query.entrydossier.OpenDeadline;
import no.tunbok.query.export.Column;
import no.tunbok.query.wording.Wording;

/** How agreements are listed. */
final class AgreementLists implements ListKind<AgreementEvent, AgreementDossier, AgreementListItem> {

    private static final AgreementDossiers AGREEMENTS = new AgreementDossiers();

    private static final ListTable<AgreementDossier> TABLE = new ListTable<>(
            "agreement",
            List.of(
                    Facet.choice("status", AgreementStatus.class, dossier -> Optional.of(dossier.status())),
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
                            "buyer",
                            Facet.Form.SEVERAL,
                            dossier -> dossier.buyers().stream().map(Party::organisationNumber)),
                    Facet.organisation("provider", Facet.Form.SEVERAL, AgreementLists::providers),
                    Facet.municipality(Facet.Form.SEVERAL, AgreementLists::municipalities),
                    Facet.county(Facet.Form.SEVERAL, AgreementLists::municipalities),
                    Facet.dueBefore(dossier -> dossier.deadlines().stream().map(OpenDeadline::dueOn)),
                    Facet.whether(
                            "hasRemarks",
                            "has_remarks",
                            dossier -> !dossier.remarks().isEmpty()),
                    Facet.words(AgreementLists::words)));

    /** What it is called, what it is about, and who buys. */
    private static Stream<String> words(AgreementDossier dossier) {
        return Stream.concat(
                Stream.ofNullable(dossier.name()),
                Stream.concat(
                                dossier.serviceAreas().stream().map(BoughtArea::text),
                                dossier.buyers().stream().map(Party::text))
                        .flatMap(text -> Stream.of(text.nb(), text.nn())));
    }

    /** Every number that the buyers ever went by as municipalities: an agreement is of its buyers, not of a place. */
    private static Stream<MunicipalityNumber> municipalities(AgreementDossier dossier) {
        return dossier.buyers().stream()
                .map(Party::organisationNumber)
                .flatMap(buyer -> Municipalities.known().all().stream()
                        .filter(municipality -> buyer.equals(municipality.organisationNumber()))
                        .map(Municipality::number));
    }

    /** Those that have a place, blocked or not. */
    private static Stream<OrganisationNumber> providers(AgreementDossier dossier) {
        return dossier.participants().stream()
                .filter(place -> place.leftOn() == null)
                .map(Participant::organisationNumber);
    }

    @Override
    public String processor() {
        return AgreementListProjector.NAME;
    }

    @Override
    public DossierKind<AgreementEvent, AgreementDossier> dossiers() {
        return AGREEMENTS;
    }

    @Override
    public ListTable<AgreementDossier> table() {
        return TABLE;
    }

    @Override
    public Class<AgreementListItem> type() {
        return AgreementListItem.class;
    }

    @Override
    public AgreementListItem item(AgreementDossier dossier) {
        return AgreementListItem.of(dossier);
    }

    @Override
    public Wording title() {
        return AgreementSheet.TITLE;
    }

    @Override
    public List<Column<AgreementListItem>> columns() {
        return AgreementSheet.COLUMNS;
    }
}
