package no.tunbok.query.pilotdossier;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.pilot.Theme;
import no.tunbok.query.entrydossier.ListItem;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One pilot in a list.
 *
 * @param municipalityCount how many take part and have not left
 */
public record PilotListItem(
        PilotId id,
        @Nullable String name,
        @Nullable Theme theme,
        @Nullable String programmeCode,
        PilotStatus status,
        Wording statusText,
        List<Owner> owners,
        long municipalityCount,
        List<OwedReport> reportsOwed,
        long version)
        implements ListItem<PilotListItem> {

    static PilotListItem of(PilotDossier dossier) {
        return new PilotListItem(
                dossier.id(),
                dossier.name(),
                dossier.theme(),
                dossier.programmeCode(),
                dossier.status(),
                dossier.statusText(),
                dossier.owners(),
                dossier.municipalities().stream().filter(m -> m.to() == null).count(),
                dossier.reportsOwed(),
                dossier.version());
    }

    @Override
    public PilotListItem told(LocalDate day, long newVersion) {
        return new PilotListItem(
                id,
                name,
                theme,
                programmeCode,
                status,
                statusText,
                owners.stream().map(owner -> owner.namedOn(day)).toList(),
                municipalityCount,
                reportsOwed,
                newVersion);
    }
}
