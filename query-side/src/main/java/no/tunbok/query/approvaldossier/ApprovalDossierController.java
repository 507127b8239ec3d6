package no.tunbok.query.approvaldossier;

import io.swagger.v3.oas.annotations.tags.Tag;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entrydossier.DossierRows;
import no.tunbok.query.entrydossier.EntryDossierController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** One approval. */
@RestController
@RequestMapping("/api/v1/approvals")
@Tag(name = "approvals")
class ApprovalDossierController extends EntryDossierController<ApprovalEvent, ApprovalDossier> {

    ApprovalDossierController(
            DossierFold<ApprovalEvent, ApprovalDossier> fold,
            DossierRows<ApprovalEvent, ApprovalDossier> rows,
            Freshness freshness,
            JsonMapper json) {
        super(fold, rows, freshness, json);
    }
}
