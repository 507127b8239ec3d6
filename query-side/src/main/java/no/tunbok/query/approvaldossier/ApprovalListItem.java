package no.tunbok.query.approvaldossier;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.approval.ApprovalDeadline;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.query.entrydossier.ListItem;
import no.tunbok.query.entrydossier.OpenDeadline;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One approval in a list.
 *
 * @param openDeviations how many are not put right yet
 * @param overdue the deadlines that have passed
 */
public record ApprovalListItem(
        ApprovalId id,
        @Nullable String name,
        @Nullable OrganisationNumber organisationNumber,
        @Nullable MunicipalityNumber municipalityNumber,
        @Nullable String municipalityName,
        ApprovalStatus status,
        Wording statusText,
        List<ApprovedArea> serviceAreas,
        boolean validKsl,
        long openDeviations,
        List<OpenDeadline<ApprovalDeadline>> overdue,
        long version)
        implements ListItem<ApprovalListItem> {

    static ApprovalListItem of(ApprovalDossier dossier) {
        var farm = dossier.farm();
        return new ApprovalListItem(
                dossier.id(),
                dossier.name(),
                dossier.organisationNumber(),
                farm == null ? null : farm.municipalityNumber(),
                farm == null ? null : farm.municipalityName(),
                dossier.status(),
                dossier.statusText(),
                dossier.serviceAreas(),
                dossier.validKsl(),
                dossier.deviations().stream().filter(d -> d.closedOn() == null).count(),
                dossier.deadlines().stream().filter(OpenDeadline::overdue).toList(),
                dossier.version());
    }

    @Override
    public ApprovalListItem told(LocalDate day, long newVersion) {
        return new ApprovalListItem(
                id,
                name,
                organisationNumber,
                municipalityNumber,
                municipalityName,
                status,
                statusText,
                serviceAreas,
                validKsl,
                openDeviations,
                overdue,
                newVersion);
    }
}
