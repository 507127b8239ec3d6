package no.tunbok.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who reads a running register over HTTP, and never less of it than they have seen. */
final class Reader implements AutoCloseable {

    static final String PILOTS = "/api/v1/pilots";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final URI register;
    private String seen = "0";

    Reader(URI register) {
        this.register = register;
    }

    /** Whatever is asked from now on is answered by a register that knows that answer. */
    void hasSeen(HttpResponse<String> answer) {
        seen = answer.headers().firstValue("Tunbok-Position").orElseThrow();
    }

    /** The same, of a line of a history: that is read from events, and pages may come a little later. */
    void hasSeen(JsonNode line) {
        seen = Long.toString(
                Math.max(Long.parseLong(seen), line.path("position").asLong()));
    }

    JsonNode ask(String path) {
        var answer = send(HttpRequest.newBuilder(register.resolve(path)).header("Tunbok-Position", seen));
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }

    /** Sends a command, or anything else that is ready but for its address. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopping);
        }
    }

    HttpRequest.Builder command(String pilot, String command, String body) {
        return HttpRequest.newBuilder(register.resolve("%s/%s/%s".formatted(PILOTS, pilot, command)))
                .header("Content-Type", "application/json")
                .header("Tunbok-Actor", "officer-7")
                .header("Tunbok-Role", "CASE_OFFICER")
                .header("Tunbok-Body", "974764687")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    Map<String, JsonNode> pilots(String asOf) {
        return ask(PILOTS + asOf)
                .path("items")
                .valueStream()
                .collect(Collectors.toMap(pilot -> pilot.path("id").asString(), pilot -> pilot));
    }

    JsonNode dossier(String pilot, String asOf) {
        return ask("%s/%s%s".formatted(PILOTS, pilot, asOf));
    }

    List<JsonNode> history(String pilot, String asOf) {
        return ask("%s/%s/history%s".formatted(PILOTS, pilot, asOf))
                .path("items")
                .valueStream()
                .toList();
    }

    /** The line of the history that says that the workshop was held. */
    JsonNode held(String pilot, String workshop, String asOf) {
        return history(pilot, asOf).stream()
                .filter(line -> line.path("type").asString().equals("no.tunbok.pilot.WorkshopHeld"))
                .filter(line -> line.at("/fact/workshopId").asString().equals(workshop))
                .reduce((_, _) -> {
                    throw new AssertionError("Held twice: " + workshop);
                })
                .orElseThrow();
    }

    List<String> workshops(String pilot, String asOf) {
        return dossier(pilot, asOf)
                .path("workshops")
                .valueStream()
                .map(workshop -> workshop.path("workshopId").asString())
                .toList();
    }

    @Override
    public void close() {
        http.close();
    }
}
