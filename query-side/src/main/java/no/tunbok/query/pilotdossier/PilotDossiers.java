package no.tunbok.query.pilotdossier;

import java.time.LocalDate;
import java.util.Optional;
import no.tunbok.events.history.History;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.query.entrydossier.DossierKind;
import no.tunbok.query.entrydossier.DossierTable;

/** How the dossiers of pilots are made and kept: a row is good on every day, but for the names that bodies have on it, and which deadlines are over. */
final class PilotDossiers implements DossierKind<PilotEvent, PilotDossier> {

    private static final DossierTable TABLE = new DossierTable("pilot_dossier", "pilot_id", false);

    @Override
    public String processor() {
        return PilotDossierProjector.NAME;
    }

    @Override
    public Class<PilotDossier> type() {
        return PilotDossier.class;
    }

    @Override
    public DossierTable table() {
        return TABLE;
    }

    @Override
    public String address() {
        return "/api/v1/pilots/";
    }

    @Override
    public Optional<PilotDossier> kept(History<PilotEvent> history, LocalDate today) {
        return PilotDossier.of(history);
    }

    @Override
    public PilotDossier today(PilotDossier kept, LocalDate today) {
        return kept.readOn(today);
    }

    @Override
    public Optional<PilotDossier> asOf(History<PilotEvent> history, Optional<LocalDate> at, LocalDate today) {
        return PilotDossier.asOf(history, at, today);
    }
}
