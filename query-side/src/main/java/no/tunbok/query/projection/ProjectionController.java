package no.tunbok.query.projection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The read models themselves, for whoever runs the register. */
@RestController
@Tag(name = "projections")
@RequestMapping("/api/v1/projections")
class ProjectionController {

    private final ProjectionAnswers answers;

    ProjectionController(ProjectionAnswers answers) {
        this.answers = answers;
    }

    @Operation(summary = "How far each read model has come")
    @GetMapping
    ResponseEntity<ProjectionList> projections() {
        return fresh().body(answers.all());
    }

    @Operation(summary = "How far one has come, and its rebuild")
    @GetMapping("/{name}")
    ResponseEntity<Projection> projection(@PathVariable String name) {
        return fresh().body(answers.one(name));
    }

    @Operation(
            summary = "Make it anew from all events, beside the rows that go on answering, and then change them over")
    @ApiResponse(responseCode = "202", description = "It has begun; the address in Location tells how far it has come")
    @PostMapping("/{name}/rebuild")
    ResponseEntity<Projection> rebuild(@PathVariable String name) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/projections/" + name))
                .body(answers.rebuild(name));
    }

    private static ResponseEntity.BodyBuilder fresh() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore());
    }
}
