package no.tunbok.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells the running register the sample over HTTP, with no more rights than any other client. */
final class SampleClient implements AutoCloseable {

    private static final String POSITION = "Tunbok-Position";
    private static final String REMARK = "no.tunbok.pilot.RuleBroken";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** How often the read side is asked before it is given up; it waits a few seconds itself each time. */
    private static final int ASKED_AT_MOST = 12;

    private final HttpClient http =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private final JsonMapper json = JsonMapper.shared();
    private final Sample sample;
    private final URI register;

    SampleClient(Sample sample, URI register) {
        this.sample = sample;
        this.register = register;
    }

    /**
     * What a loading did.
     *
     * @param facts that were not in the register before
     * @param remarks that were not in the register before
     */
    record Loaded(int commands, long facts, long remarks) {

        @Override
        public String toString() {
            return facts == 0
                    ? "Sample already there - commands: %d, nothing new".formatted(commands)
                    : "Sample loaded - commands: %d, new facts: %d, remarks: %d".formatted(commands, facts, remarks);
        }
    }

    private record Held(long facts, long remarks) {}

    /**
     * Sends every command in turn, and waits until what they recorded can be read.
     *
     * @throws StartRefused if one of them is refused, or the register does not answer
     */
    Loaded load() {
        var before = held();
        long position = 0;
        for (var command : sample.commands()) {
            position = Math.max(position, position(tell(command)));
        }
        awaitRead(position);
        var after = held();
        return new Loaded(sample.commands().size(), after.facts() - before.facts(), after.remarks() - before.remarks());
    }

    private HttpResponse<String> tell(Sample.Command command) {
        var pilot = sample.pilot(command);
        var answer = send(request("/api/v1/pilots/" + pilot.id() + "/" + command.command())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", command.key())
                .header("Tunbok-Actor", "sample-loader")
                .header("Tunbok-Role", "SYSTEM")
                .header("Tunbok-Body", pilot.countyGovernor())
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(sample.body(command)))));
        if (answer.statusCode() != 200) {
            throw new StartRefused(
                    "The register refused the sample's command %s: %s".formatted(command.key(), answer.body()));
        }
        return answer;
    }

    private void awaitRead(long position) {
        for (int asked = 0; asked < ASKED_AT_MOST; asked++) {
            var answer = send(request("/api/v1/pilots").header(POSITION, String.valueOf(position)));
            if (answer.statusCode() == 200) {
                return;
            }
        }
        throw new StartRefused("The sample is told, but the read side does not come as far as position " + position);
    }

    /** What the register has of the sample's pilots, read from the events themselves. */
    private Held held() {
        long facts = 0;
        long remarks = 0;
        for (var pilot : sample.pilots().values()) {
            var answer = send(request("/api/v1/pilots/" + pilot.id() + "/history"));
            if (answer.statusCode() == 404) {
                continue; // nothing is told of it yet
            }
            for (JsonNode told : json.readTree(answer.body()).path("items")) {
                if (told.path("type").asString().equals(REMARK)) {
                    remarks++;
                } else {
                    facts++;
                }
            }
        }
        return new Held(facts, remarks);
    }

    private static long position(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong(POSITION).orElse(0);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(register.resolve(path)).timeout(PATIENCE).header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new StartRefused("The register did not answer while the sample was loaded", broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Stopped while the sample was loaded", stopping);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
