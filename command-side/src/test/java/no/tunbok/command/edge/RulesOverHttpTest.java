package no.tunbok.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import no.tunbok.command.architecture.RuleSentences;
import no.tunbok.command.judgement.CommonRule;
import no.tunbok.command.judgement.KeptRule;
import no.tunbok.command.judgement.Rule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The rules as anybody meets them who asks for them, without saying who asks. */
class RulesOverHttpTest extends CommandsOverHttp {

    @Test
    void every_rule_is_told_with_its_mode_its_source_and_its_text_in_every_language() throws Exception {
        var response = send(rules());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        var items = body(response).get("items");
        assertThat(items.valueStream().map(rule -> rule.get("number").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(RuleSentences.rules().stream(), Arrays.stream(KeptRule.values()))
                                .map(Rule::number)
                                .toList())
                .contains("X-1", "PI-13");
        assertThat(items.valueStream()).allSatisfy(rule -> {
            assertThat(rule.get("mode").asString()).matches("[HDW]");
            assertThat(rule.get("source").asString()).isNotBlank();
            assertThat(texts(rule)).hasSize(3).noneMatch(String::isBlank);
        });
        var first = items.get(0);
        assertThat(first.get("mode").asString()).isEqualTo("H");
        assertThat(first.at("/text/nn").asString())
                .isEqualTo(CommonRule.X_1.text().nn());
        assertThat(first.at("/text/en").asString())
                .isEqualTo(CommonRule.X_1.text().en());
    }

    @Test
    void the_language_that_is_asked_for_decides_nothing() throws Exception {
        assertThat(send(rules().header("Accept-Language", "nn")).body())
                .isEqualTo(send(rules()).body());
        assertThat(send(rules().header("Accept", "text/html")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_table_that_is_known_already_is_not_sent_again() throws Exception {
        var first = send(rules());
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control")).contains("max-age=3600, public");
        var again = send(rules().header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(send(rules().header("If-None-Match", "\"another\"")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void it_can_only_be_asked_for() throws Exception {
        assertThat(send(rules().POST(HttpRequest.BodyPublishers.noBody())).statusCode())
                .isEqualTo(405);
    }

    @Test
    void it_stands_in_the_document() throws Exception {
        var document = json.readTree(http.send(
                        HttpRequest.newBuilder(URI.create(base() + "/api/v1/openapi.json"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());

        var rules = document.get("paths").get("/api/v1/rules").get("get");
        var schema = rules.at("/responses/200/content/application~1json/schema");
        assertThat(schema.at("/properties/items/items/properties").propertyNames())
                .containsExactlyInAnyOrder("number", "mode", "text", "source");
        assertThat(rules.get("responses").propertyNames()).contains("304");
        assertThat(rules.has("parameters")).isFalse();
    }

    private HttpRequest.Builder rules() {
        return HttpRequest.newBuilder(URI.create(base() + RulesController.ADDRESS));
    }

    private static Stream<String> texts(JsonNode rule) {
        return rule.get("text").valueStream().map(JsonNode::asString);
    }
}
