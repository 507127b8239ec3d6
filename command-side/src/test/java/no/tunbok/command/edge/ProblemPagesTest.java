package no.tunbok.command.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each problem's type is the address of a page that says, in three languages, what to do about it. */
class ProblemPagesTest extends CommandsOverHttp {

    private static final Path OF_THE_QUERY_SIDE = Path.of("../query-side/src/main/resources/static/problems");

    @ParameterizedTest
    @EnumSource
    void each_problem_has_its_page(Problem problem) throws Exception {
        var response = send(HttpRequest.newBuilder(URI.create(base() + problem.type())));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        for (var language : List.of("nb", "nn", "en")) {
            assertThat(response.body())
                    .contains("<section lang=\"%s\">\n    <h2>%s</h2>"
                            .formatted(language, problem.title(Locale.of(language))));
        }
        assertThat(response.body()).doesNotContain("style", "<script");
    }

    @Test
    void a_page_that_both_sides_have_is_the_same() throws Exception {
        try (var pages = Files.list(OF_THE_QUERY_SIDE)) {
            for (var page : pages.toList()) {
                try (var own = getClass().getResourceAsStream("/static/problems/" + page.getFileName())) {
                    if (own != null)
                        assertThat(new String(own.readAllBytes(), UTF_8)).isEqualTo(Files.readString(page));
                }
            }
        }
        assertThat(OF_THE_QUERY_SIDE.resolve("unknown-entry.html")).exists();
    }
}
