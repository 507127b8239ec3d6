package no.tunbok.query.agreementdossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementStatus;
import no.tunbok.events.history.History;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.query.entrydossier.DossierKind;
import no.tunbok.query.entrydossier.DossierTable;
import no.tunbok.query.entrydossier.Facet;

/** How the dossiers of agreements are made and kept: as of today, until the next day on which one may change by itself. */
final class AgreementDossiers implements DossierKind<AgreementEvent, AgreementDossier> {

    private static final DossierTable<AgreementDossier> TABLE = new DossierTable<>(
            "agreement_dossier",
            "agreement_id",
            List.of(
                    Facet.choice("status", AgreementStatus.class, dossier -> Optional.of(dossier.status())),
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
                            "buyer",
                            "buyer",
                            true,
                            asked -> asked.one(
                                    "buyer",
                                    "buyer",
                                    "",
                                    text -> Optional.of(text).filter(OrganisationNumber::isValid)),
                            dossier -> dossier.buyers().stream()
                                    .map(buyer -> buyer.organisationNumber().value())
                                    .toList())),
            true);

    @Override
    public String processor() {
        return AgreementDossierProjector.NAME;
    }

    @Override
    public Class<AgreementDossier> type() {
        return AgreementDossier.class;
    }

    @Override
    public DossierTable<AgreementDossier> table() {
        return TABLE;
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
