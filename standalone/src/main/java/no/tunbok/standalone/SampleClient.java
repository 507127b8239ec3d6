package no.tunbok.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Tells the running register the sample over HTTP, with no more rights than any other client. */
final class SampleClient implements AutoCloseable {

    private static final String POSITION = "Tunbok-Position";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** How often the read side is asked before it is given up; it waits a few seconds itself each time. */
    private static final int ASKED_AT_MOST = 12;

    private final HttpClient http =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private final JsonMapper json = JsonMapper.shared();
    private final List<Sample> samples;
    private final URI register;

    SampleClient(List<Sample> samples, URI register) {
        this.samples = List.copyOf(samples);
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

    /**
     * Sends every command in turn, and waits until what they recorded can be read.
     *
     * @throws StartRefused if one of them is refused, or the register does not answer
     */
    Loaded load() {
        long before = position();
        long last = before;
        int commands = 0;
        long recorded = 0;
        long remarks = 0;
        for (var sample : samples) {
            for (var command : sample.commands()) {
                var answer = tell(sample, command);
                long position = position(answer);
                commands++;
                if (position > before) {
                    recorded += count(answer, "recorded");
                    remarks += count(answer, "remarks");
                }
                last = Math.max(last, position);
            }
        }
        awaitRead(last);
        return new Loaded(commands, recorded - remarks, remarks);
    }

    /**
     * Sends one command.
     *
     * @throws StartRefused if it is refused
     */
    HttpResponse<String> tell(Sample sample, Sample.Command command) {
        var entry = sample.entry(command);
        var answer = send(request("/api/v1/%s/%s/%s".formatted(sample.collection(), entry.id(), command.command()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", command.key())
                .header("Tunbok-Actor", "sample-loader")
                .header("Tunbok-Role", "SYSTEM")
                .header("Tunbok-Body", entry.body())
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(sample.body(command)))));
        if (answer.statusCode() != 200) {
            throw new StartRefused(
                    "The register refused the sample's command %s: %s".formatted(command.key(), answer.body()));
        }
        return answer;
    }

    /** In the answer's list of that name, and in those of the other entries in which something was recorded. */
    private long count(HttpResponse<String> answer, String list) {
        var told = json.readTree(answer.body());
        return told.path(list).size()
                + told.path("alsoRecordedIn")
                        .valueStream()
                        .mapToLong(other -> other.path(list).size())
                        .sum();
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

    /** Of the last event so far; events are counted without a gap. */
    private long position() {
        return json.readTree(send(request("/api/v1/pilots")).body())
                .path("position")
                .asLong();
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
