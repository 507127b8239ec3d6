package no.tunbok.query.pilothistory;

import io.swagger.v3.oas.annotations.tags.Tag;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.eventstore.Leaves;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entryhistory.EntryHistoryController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The history of one pilot. */
@RestController
@RequestMapping("/api/v1/pilots")
@Tag(name = "pilots")
class PilotHistoryController extends EntryHistoryController<PilotEvent> {

    PilotHistoryController(DossierFold<PilotEvent, ?> fold, Leaves leaves, Freshness freshness, JsonMapper json) {
        super("pilot", fold, PilotStory::of, leaves, freshness, json);
    }
}
