package no.tunbok.standalone.mistakes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A running register over HTTP: what was told it before is known to every answer. */
final class Register implements AutoCloseable {

    private static final String POSITION = "Tunbok-Position";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final URI address;
    private final AtomicLong seen = new AtomicLong();

    Register(URI address) {
        this.address = address;
    }

    /** A pilot of which nothing is told yet. */
    Entry pilot() {
        return new Entry(this, "pilots");
    }

    /** An approval of which nothing is told yet. */
    Entry approval() {
        return new Entry(this, "approvals");
    }

    /** A framework agreement of which nothing is told yet. */
    Entry agreement() {
        return new Entry(this, "agreements");
    }

    /** @param version that the command relies on, as an answer gave it */
    HttpResponse<String> tell(String path, String actor, @Nullable String version, Object body) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Tunbok-Actor", actor)
                .header("Tunbok-Role", "CASE_OFFICER")
                .header("Tunbok-Body", "974764687")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        if (version != null) request.header("If-Match", version);
        var answer = send(request);
        answer.headers().firstValueAsLong(POSITION).ifPresent(position -> seen.accumulateAndGet(position, Math::max));
        return answer;
    }

    HttpResponse<String> ask(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).header(POSITION, seen.toString()));
    }

    /** What is in a list. */
    Page all(String path) {
        var answer = ask(path);
        if (answer.statusCode() != 200) throw new AssertionError(path + ": " + answer.body());
        return Page.of(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopping);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
