package no.tunbok.query.agreementdossier;

import io.swagger.v3.oas.annotations.tags.Tag;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entrydossier.DossierRows;
import no.tunbok.query.entrydossier.EntryDossierController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** One framework agreement. */
@RestController
@RequestMapping("/api/v1/agreements")
@Tag(name = "agreements")
class AgreementDossierController extends EntryDossierController<AgreementEvent, AgreementDossier> {

    AgreementDossierController(
            DossierFold<AgreementEvent, AgreementDossier> fold,
            DossierRows<AgreementEvent, AgreementDossier> rows,
            Freshness freshness,
            JsonMapper json) {
        super(fold, rows, freshness, json);
    }
}
