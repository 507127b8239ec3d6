package no.tunbok.benchmarks.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import no.tunbok.command.CommandSide;
import no.tunbok.eventstore.Migrations;
import no.tunbok.query.QuerySide;
import no.tunbok.standalone.Standalone;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole register in this JVM, spoken to over HTTP as its users do. */
public final class Register implements AutoCloseable {

    static final String POSITION = "Tunbok-Position";

    private final ConfigurableApplicationContext application;
    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

    private Register(ConfigurableApplicationContext application) {
        this.application = application;
        this.address =
                URI.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"));
    }

    /** Makes the tables of both sides, and opens it. */
    public static Register open(Database database) {
        prepare(database);
        return new Register(application().run(OurTables.loginOnAnyPort(database)));
    }

    /** The same, which also answers by bare SQL. */
    public static Register withBareAnswers(Database database) {
        prepare(database);
        return new Register(application(BareAnswers.class).run(OurTables.loginOnAnyPort(database)));
    }

    /** Makes the tables of both sides, and the login. */
    public static void prepare(Database database) {
        Migrations.run(database.superuser(), CommandSide.TABLES, QuerySide.TABLES);
        OurTables.letApplicationsIn(database);
    }

    private static SpringApplicationBuilder application(Class<?>... more) {
        return new SpringApplicationBuilder(Stream.concat(Stream.of(Standalone.class), Stream.of(more))
                        .toArray(Class<?>[]::new))
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false);
    }

    /** What answers by bare SQL, without HTTP. */
    public BareAnswers bareAnswers() {
        return application.getBean(BareAnswers.class);
    }

    /** Asks, and gets the body of the answer, whatever it is. */
    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** Asks as one who has to see that position. */
    public HttpResponse<String> get(String path, String position) {
        return send(request(path).header(POSITION, position));
    }

    /** Orders something that needs no body. */
    public HttpResponse<String> post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    /** The answer, if it is one. */
    public static HttpResponse<String> answered(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    "The register answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return answer;
    }

    @Override
    public void close() {
        http.close();
        application.close();
    }
}
