package no.tunbok.query.pilotdossier;

import io.swagger.v3.oas.annotations.tags.Tag;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entrydossier.DossierRows;
import no.tunbok.query.entrydossier.EntryDossierController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** One pilot. */
@RestController
@RequestMapping("/api/v1/pilots")
@Tag(name = "pilots")
class PilotDossierController extends EntryDossierController<PilotEvent, PilotDossier> {

    PilotDossierController(
            DossierFold<PilotEvent, PilotDossier> fold,
            DossierRows<PilotEvent, PilotDossier> rows,
            Freshness freshness,
            JsonMapper json) {
        super(fold, rows, freshness, json);
    }
}
