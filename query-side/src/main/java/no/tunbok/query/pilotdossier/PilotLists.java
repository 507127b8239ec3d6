package no.tunbok.query.pilotdossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.pilot.AccompanyingResearchEngaged;
import no.tunbok.events.pilot.CoFundingRegistered;
import no.tunbok.events.pilot.EffectReported;
import no.tunbok.events.pilot.EffectRevised;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.GrantPaymentRegistered;
import no.tunbok.events.pilot.GrantRepaymentRegistered;
import no.tunbok.events.pilot.IndicatorMeasured;
import no.tunbok.events.pilot.MeasureCompleted;
import no.tunbok.events.pilot.MeasureStarted;
import no.tunbok.events.pilot.PartnerJoined;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.ResearchReportPublished;
import no.tunbok.events.pilot.StudyTripMade;
import no.tunbok.events.pilot.Theme;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.query.entrydossier.DossierKind;
import no.tunbok.query.entrydossier.Facet;
import no.tunbok.query.entrydossier.ListKind;
import no.tunbok.query.entrydossier.ListTable;
import no.tunbok.query.entrydossier.OpenDeadline;
import no.tunbok.query.export.Column;
import no.tunbok.query.wording.Wording;

/** How pilots are listed. */
final class PilotLists implements ListKind<PilotEvent, PilotDossier, PilotListItem> {

    private static final PilotDossiers PILOTS = new PilotDossiers();

    private static final ListTable<PilotDossier> TABLE = new ListTable<>(
            "pilot",
            List.of(
                    Facet.choice("status", PilotStatus.class, dossier -> Optional.of(dossier.status())),
                    Facet.choice("theme", Theme.class, dossier -> Optional.ofNullable(dossier.theme())),
                    Facet.organisation("organisation", Facet.Form.SEVERAL, PilotLists::organisations),
                    Facet.municipality(Facet.Form.SEVERAL, PilotLists::municipalities),
                    Facet.county(Facet.Form.SEVERAL, PilotLists::municipalities),
                    Facet.whether(
                            "hasRemarks",
                            "has_remarks",
                            dossier -> !dossier.remarks().isEmpty()),
                    Facet.dueBefore(dossier -> dossier.deadlines().stream().map(OpenDeadline::dueOn)),
                    Facet.words(PilotLists::words)));

    /** What it, its gatherings, its measures and its reports are called, and who takes part. */
    private static Stream<String> words(PilotDossier dossier) {
        return Stream.of(
                        Stream.ofNullable(dossier.name()),
                        Stream.ofNullable(dossier.programmeName()),
                        dossier.workshops().stream().flatMap(w -> Stream.ofNullable(w.title())),
                        dossier.measures().stream().flatMap(m -> Stream.ofNullable(m.title())),
                        dossier.reports().stream().flatMap(r -> Stream.ofNullable(r.title())),
                        dossier.applicants().stream().map(Body::name),
                        dossier.owners().stream().map(Owner::name),
                        dossier.municipalities().stream().flatMap(time -> Stream.ofNullable(time.name())))
                .flatMap(words -> words);
    }

    /** Who applied, who was given the grant, and the municipalities that take part. */
    private static Stream<OrganisationNumber> organisations(PilotDossier dossier) {
        return Stream.of(
                        dossier.applicants().stream().map(Body::organisationNumber),
                        dossier.owners().stream().map(Owner::organisationNumber),
                        takingPart(dossier).map(Participation::organisationNumber))
                .flatMap(numbers -> numbers)
                .filter(Objects::nonNull);
    }

    private static Stream<MunicipalityNumber> municipalities(PilotDossier dossier) {
        return takingPart(dossier).flatMap(time -> Stream.ofNullable(time.number()));
    }

    private static Stream<Participation> takingPart(PilotDossier dossier) {
        return dossier.municipalities().stream().filter(time -> time.to() == null);
    }

    @Override
    public String processor() {
        return PilotListProjector.NAME;
    }

    @Override
    public DossierKind<PilotEvent, PilotDossier> dossiers() {
        return PILOTS;
    }

    @Override
    public ListTable<PilotDossier> table() {
        return TABLE;
    }

    @Override
    public Class<PilotListItem> type() {
        return PilotListItem.class;
    }

    @Override
    public PilotListItem item(PilotDossier dossier) {
        return PilotListItem.of(dossier);
    }

    @Override
    public Wording title() {
        return PilotSheet.TITLE;
    }

    @Override
    public List<Column<PilotListItem>> columns() {
        return PilotSheet.COLUMNS;
    }

    /** All that is told counts, whichever day today is. */
    @Override
    public LocalDate lastDay(LocalDate today) {
        return LocalDate.MAX;
    }

    /** Money, partners, journeys, research and what came of it all are for the dossier. */
    @Override
    public boolean lists(PilotEvent fact) {
        return switch (fact) {
            case CoFundingRegistered _,
                    GrantAmountChanged _,
                    GrantPaymentRegistered _,
                    GrantRepaymentRegistered _,
                    PartnerJoined _,
                    MeasureStarted _,
                    MeasureCompleted _,
                    StudyTripMade _,
                    AccompanyingResearchEngaged _,
                    ResearchReportPublished _,
                    EffectReported _,
                    EffectRevised _,
                    IndicatorMeasured _ -> false;
            default -> true;
        };
    }

    @Override
    public Stream<LocalDate> turningDays(History<PilotEvent> history) {
        return history.standing().stream()
                .flatMap(told -> Stream.concat(
                        Stream.of(told.occurred().to()), told.fact().reversal().map(Reversal::effectiveFrom).stream()));
    }
}
