package no.tunbok.benchmarks.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import no.tunbok.command.CommandSide;
import no.tunbok.eventstore.Migrations;
import no.tunbok.query.QuerySide;
import no.tunbok.standalone.Standalone;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole register in this JVM, spoken to over HTTP as its users do. */
public final class Register implements AutoCloseable {

    private static final String POSITION = "Tunbok-Position";

    private final ConfigurableApplicationContext application;
    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private final String pilot = UUID.randomUUID().toString();

    private Register(ConfigurableApplicationContext application) {
        this.application = application;
        this.address = URI.create("http://127.0.0.1:%s/api/v1/pilots/%s"
                .formatted(application.getEnvironment().getProperty("local.server.port"), pilot));
    }

    /** Opens it with one pilot in it. */
    public static Register open(Database database) {
        Migrations.run(database.superuser(), CommandSide.TABLES, QuerySide.TABLES);
        OurTables.letApplicationsIn(database);
        var register = new Register(new SpringApplicationBuilder(Standalone.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(OurTables.loginOnAnyPort(database)));
        register.tell("register-application", """
                {"occurredOn": {"from": "2020-09-30"}, "programmeCode": "IPT-LOFTET-2", "name": "Prøve",
                 "theme": "PRIMARY_SCHOOL", "applicants": [{"kind": "COUNTY_MUNICIPALITY", "name": "Prøve"}],
                 "source": {"kind": "SYSTEM", "reference": "bench"}, "lateReason": "Measured"}""");
        return register;
    }

    /** Tells it something of the pilot; says from which position on that can be read. */
    public String tell() {
        return tell("register-indicator", """
                {"occurredOn": {"from": "2022-06-30"}, "code": "COMMAND", "value": 1, "unit": "command",
                 "source": {"kind": "SYSTEM", "reference": "bench"}, "lateReason": "Measured"}""");
    }

    /** Asks how the pilot is, as one who has to see that position. */
    public void ask(String position) {
        send(HttpRequest.newBuilder(address).header(POSITION, position));
    }

    private String tell(String command, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + "/" + command))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Tunbok-Actor", "officer-7")
                        .header("Tunbok-Role", "CASE_OFFICER")
                        .header("Tunbok-Body", "974764687")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .headers()
                .firstValue(POSITION)
                .orElseThrow();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "The register answered %d: %s".formatted(answer.statusCode(), answer.body()));
            }
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void close() {
        http.close();
        application.close();
    }
}
