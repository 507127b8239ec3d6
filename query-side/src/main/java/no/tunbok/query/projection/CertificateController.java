package no.tunbok.query.projection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.tunbok.query.certificate.Certificate;
import no.tunbok.query.edge.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a read model holds, for whoever would rather not trust it. */
@RestController
@Tag(name = "projections")
class CertificateController {

    private final CertificateAnswers answers;

    CertificateController(CertificateAnswers answers) {
        this.answers = answers;
    }

    @Operation(
            summary = "A certificate of all that one holds: whoever replays the same events gets the same digest",
            parameters = {
                @Parameter(
                        name = Asked.AT,
                        in = ParameterIn.QUERY,
                        description =
                                "The day that the dossiers of approvals or agreements are about; others have no day"),
                @Parameter(
                        name = Asked.KNOWN_AT,
                        in = ParameterIn.QUERY,
                        description =
                                "As it was known at a position, such as position:1234; otherwise at what it has reached")
            })
    @GetMapping("/api/v1/projections/{name}/digest")
    ResponseEntity<Certificate> certificate(
            @PathVariable String name,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        return answers.certificate(name, parameters, position);
    }
}
