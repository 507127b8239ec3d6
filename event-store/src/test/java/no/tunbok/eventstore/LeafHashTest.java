package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Map;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** What an auditor can compute without us: the event as a document, its canonical form, its hash (RFC 8785, RFC 6962). */
@SpringBootTest(classes = KiteField.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class LeafHashTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated();

    @Autowired
    private CommandGateway commands;

    @Autowired
    private JdbcClient database;

    private final JsonMapper json = JsonMapper.builder().build();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.COMMAND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "blåbærsyltetøy på Æsøya",
                "\"quoted\" \\ / and <b>",
                "\b\f\n\r\t\u0001\u001f\u007f",
                "\u2028\u2029\u00a0\u200d",
                "\uD83E\uDE81 \uD834\uDD1E"
            })
    void the_hash_is_that_of_the_canonical_document(String text) throws Exception {
        commands.sendAndWait(new GenericCommandMessage<>(
                new Kite.Launch(text, LocalDate.EPOCH, text), Map.of("z", text, "å", "last", "actor", text)));
        POSTGRES.awaitSequenced();

        var row = database.sql("""
                        select event.*, leaf_hash from event_store.event join event_store.ledger on event = id
                        where aggregate_identifier = :kite""").param("kite", text).query().singleRow();
        var event = json.createObjectNode()
                .put("type", (String) row.get("payload_type"))
                .put("revision", (String) row.get("payload_revision"))
                .put("recordedAt", (String) row.get("recorded_at"))
                .put("number", (Long) row.get("sequence_number"))
                .put("eventId", (String) row.get("event_identifier"))
                .put("aggregateType", (String) row.get("aggregate_type"))
                .put("aggregateId", (String) row.get("aggregate_identifier"));
        event.set("payload", json.readTree((byte[]) row.get("payload")));
        event.set("metaData", json.readTree((byte[]) row.get("metadata")));

        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) 0);
        assertThat(row.get("leaf_hash"))
                .isEqualTo(digest.digest(new JsonCanonicalizer(json.writeValueAsBytes(event)).getEncodedUTF8()));
    }
}
