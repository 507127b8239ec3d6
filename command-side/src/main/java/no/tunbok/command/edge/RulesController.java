package no.tunbok.command.edge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Tells anybody who asks, in every language at once, by which rules the register judges. */
@RestController
class RulesController {

    static final String ADDRESS = "/api/v1/rules";

    /** The rules change only with the program. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final byte[] table;
    private final String tag;

    RulesController(Rules rules, JsonMapper json) {
        table = json.writeValueAsBytes(RuleTable.of(rules));
        tag = "\"" + fingerprint(table) + "\"";
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> rules() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(tag)
                .body(table);
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("Every Java has SHA-256", e);
        }
    }
}
