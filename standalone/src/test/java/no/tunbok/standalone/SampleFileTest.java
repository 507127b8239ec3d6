package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the files of the sample say, before anybody is told it. */
class SampleFileTest {

    private static final Sample SAMPLE = Sample.loeftet2();

    @Nested
    class the_programme {

        @Test
        void has_commands_of_every_kind_that_the_programme_needs() {
            assertThat(SAMPLE.commands().stream().map(Sample.Command::command))
                    .containsOnly(
                            "register-application",
                            "register-co-funding",
                            "register-grant-award",
                            "add-municipality",
                            "start-pilot",
                            "register-partner",
                            "engage-research",
                            "plan-workshop",
                            "reschedule-workshop",
                            "register-workshop",
                            "register-study-trip",
                            "register-indicator",
                            "submit-report",
                            "conclude-pilot",
                            "register-extension",
                            "register-effect",
                            "register-research-report");
        }

        @Test
        void names_a_source_for_every_command_and_says_why_it_is_told_late() {
            assertThat(SAMPLE.commands()).extracting(SAMPLE::body).allSatisfy(body -> {
                assertThat(body.at("/source/kind").asString()).isIn("NEWS", "REPORT");
                assertThat(body.at("/source/reference").asString()).isNotBlank();
                assertThat(body.at("/lateReason").asString()).isNotBlank();
            });
        }

        @Test
        void says_in_the_source_what_is_worked_out_from_it() {
            assertThat(SAMPLE.commands().stream()
                            .filter(command -> command.command().equals("register-application"))
                            .map(command ->
                                    SAMPLE.body(command).at("/source/reference").asString()))
                    .hasSize(4)
                    .allMatch(reference -> reference.contains(". Utledet: utlysningen krevde søknad innen 01.10.2020"));
        }

        @Test
        void tells_in_the_order_of_the_world_but_for_municipalities_that_come_before_the_start() {
            assertThat(SAMPLE.commands().stream()
                            .filter(command -> !command.command().equals("add-municipality"))
                            .map(SampleFileTest::lastDay))
                    .isSorted();
        }
    }

    @Nested
    class the_invented_farms {

        private final Sample farms = Sample.inventedFarms();

        @Test
        void are_plainly_invented_wherever_one_of_them_is_named() {
            assertThat(bodies("register-application")).hasSize(12).allSatisfy(farm -> {
                assertThat(farm.path("enterpriseName").asString()).contains("SYNTHETIC");
                assertThat(farm.path("displayName").asString()).contains("SYNTHETIC");
                assertThat(farm.at("/address/street").asString()).contains("SYNTHETIC");
                assertThat(farm.path("producerNumber").asString()).matches("9999[0-9]{6}");
                assertThat(farm.path("organisationNumber").asString()).startsWith("310");
                assertThat(farm.path("municipalityNumber").asString()).isEqualTo("9999");
                assertThat(farm.path("email").asString()).endsWith(".example");
            });
        }

        @Test
        void say_of_every_decision_and_text_that_it_is_invented() {
            assertThat(farms.commands()).allSatisfy(command -> {
                var body = farms.body(command);
                assertThat(body.at("/source/reference").asString()).startsWith("SYNTHETIC");
                assertThat(body.path("lateReason").asString()).startsWith("SYNTHETIC");
                assertThat(texts(command.body())).allMatch(text -> text.startsWith("SYNTHETIC"));
            });
        }

        private List<JsonNode> bodies(String name) {
            return farms.commands().stream()
                    .filter(command -> command.command().equals(name))
                    .<JsonNode>map(Sample.Command::body)
                    .toList();
        }
    }

    @Nested
    class the_agreement_of_kongsberg {

        private final Sample kongsberg = Sample.kongsberg();

        @Test
        void says_that_it_is_invented_but_for_what_the_news_tells() {
            assertThat(kongsberg.commands()).allSatisfy(command -> {
                var body = kongsberg.body(command);
                assertThat(body.at("/source/reference").asString()).contains("SYNTHETIC: ");
                assertThat(body.path("lateReason").asString()).startsWith("SYNTHETIC");
                assertThat(texts(command.body())).allMatch(text -> text.startsWith("SYNTHETIC"));
            });
            assertThat(kongsberg.commands().stream()
                            .filter(command -> command.source().equals("kongsberg")))
                    .singleElement()
                    .satisfies(plan -> assertThat(plan.body().path("title").asString())
                            .contains("rammeavtale med utvalgte tilbydere", "tverrfaglig arbeidslag", "SYNTHETIC: "));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_entry_is_told_in_the_order_of_the_world(Sample sample) {
        for (var entry : sample.entries().keySet()) {
            assertThat(sample.commands().stream()
                            .filter(command -> command.entry().equals(entry))
                            .filter(command -> !command.command().equals("add-municipality"))
                            .map(SampleFileTest::lastDay))
                    .isNotEmpty()
                    .isSorted();
        }
    }

    @Test
    void no_two_commands_of_any_kind_have_one_key() {
        assertThat(all().flatMap(sample -> sample.commands().stream()).map(Sample.Command::key))
                .doesNotHaveDuplicates()
                .hasSize(190);
    }

    private static Stream<Sample> all() {
        return Sample.all().stream();
    }

    private static String lastDay(Sample.Command command) {
        var when = command.body().path("occurredOn");
        return when.path("to").asString(when.path("from").asString());
    }

    /** What somebody wrote in their own words. */
    private static Stream<String> texts(JsonNode body) {
        return Stream.of("grounds", "condition", "description", "reason", "what", "text", "evidenceReference")
                .flatMap(field -> body.findValues(field).stream())
                .map(JsonNode::asString);
    }
}
