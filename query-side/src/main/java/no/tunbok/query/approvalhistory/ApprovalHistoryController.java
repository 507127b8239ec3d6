package no.tunbok.query.approvalhistory;

import io.swagger.v3.oas.annotations.tags.Tag;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.eventstore.Leaves;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entryhistory.EntryHistoryController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The history of one approval. */
@RestController
@RequestMapping("/api/v1/approvals")
@Tag(name = "approvals")
class ApprovalHistoryController extends EntryHistoryController<ApprovalEvent> {

    ApprovalHistoryController(DossierFold<ApprovalEvent, ?> fold, Leaves leaves, Freshness freshness, JsonMapper json) {
        super("approval", fold, ApprovalStory::of, leaves, freshness, json);
    }
}
