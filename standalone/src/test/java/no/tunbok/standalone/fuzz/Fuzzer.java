package no.tunbok.standalone.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks and tells the register at random for a while, and remembers what it should not have answered. */
final class Fuzzer {

    private static final List<String> KINDS = List.of("pilots", "approvals", "agreements");
    private static final List<String> NO_NAME_OF_OURS =
            List.of("Exception", "no.tunbok.command", "no.tunbok.query", "org.springframework", "tools.jackson");

    private static final int LARGE = 50_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final JsonMapper json = JsonMapper.shared();
    private final URI register;
    private final Random random;
    private final Pool pool = new Pool();
    private final Map<String, List<String>> entries = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Contract contract;
    private final AnyValue any;
    private final Map<String, String> faults = new TreeMap<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();

    Fuzzer(URI register, long seed) {
        this.register = register;
        this.random = new Random(seed);
        this.contract = new Contract(read("/api/v1/openapi.json"));
        this.any = new AnyValue(contract, pool, random);
        KINDS.forEach(this::learn);
    }

    /** What it found, each once, with the request that showed it. */
    Map<String, String> faults() {
        return faults;
    }

    /** How often each status was answered. */
    Map<Integer, Integer> answers() {
        return answers;
    }

    private JsonNode read(String path) {
        return json.readTree(
                send(HttpRequest.newBuilder(register.resolve(path)).build()).body());
    }

    private void learn(String kind) {
        var ids = new ArrayList<String>();
        read("/api/v1/" + kind + "?limit=20").path("items").forEach(item -> {
            var id = item.get("id").asString();
            ids.add(id);
            versions.put(id, item.get("version").asLong());
            pool.take(read("/api/v1/" + kind + "/" + id));
        });
        entries.put(kind, ids);
        pool.put("Tunbok-Role", "CASE_OFFICER");
        pool.put("Tunbok-Role", "SUPERVISOR");
        pool.put("Tunbok-Body", "974764687");
        pool.put("Tunbok-Actor", "officer-1");
        pool.put("Tunbok-Position", "10");
        pool.put("q", "gård");
        pool.take(read("/api/v1/projections"));
        pool.put("code", "IPT-LOFTET-2");
        pool.put("number", "1866");
        for (var name : List.of("knownAt", "sinceKnownAt")) {
            pool.put(name, "position:50");
            pool.put(name, "2026-11-22T12:00:00Z");
        }
    }

    /** Each operation in turn, those that are asked more often than those that tell. */
    void run(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        var operations = contract.operations();
        var round = new ArrayList<>(operations);
        for (int times = 0; times < 3; times++) {
            operations.stream().filter(one -> one.method().equals("GET")).forEach(round::add);
        }
        while (System.nanoTime() < end) {
            Collections.shuffle(round, random);
            for (var operation : round) {
                if (System.nanoTime() < end) tryOut(operation);
            }
        }
    }

    private void tryOut(Contract.Operation operation) {
        var method = any.oneIn(60) ? any.one(List.of("DELETE", "PUT", "PATCH", "POST", "GET")) : operation.method();
        var entry = entry(operation.path());
        var uri = register.resolve(path(operation, entry) + query(operation));
        var body = operation.body().isMissingNode() ? "" : body(operation);
        var request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.setHeader("Content-Type", any.oneIn(40) ? "text/plain" : "application/json");
        }
        if (any.oneIn(20)) {
            request.setHeader(
                    "Accept", any.one(List.of("application/xml", "text/html", "*/*", "application/json", "nonsense")));
        }
        headers(operation, entry, request);
        var built = request.build();
        if (body.length() > LARGE) return; // the answer may come while it is still being sent
        var answer = send(built);
        answers.merge(answer.statusCode(), 1, Integer::sum);
        new Judge(operation, built, body, answer)
                .judge(method.equals(operation.method())
                        && built.headers().firstValue("Accept").isEmpty());
    }

    private String path(Contract.Operation operation, String entry) {
        var path = operation.path().replace("{id}", encoded(entry));
        for (var parameter : operation.description().path("parameters")) {
            var name = parameter.get("name").asString();
            if (parameter.path("in").asString().equals("path") && !name.equals("id")) {
                path = path.replace("{" + name + "}", encoded(entryLike(value(parameter))));
            }
        }
        return path;
    }

    /** A step of a path that leads nowhere else. */
    private static String entryLike(String text) {
        return text.matches("(?s)(\\.\\.|\u0000|)|.*[/\\\\].*") ? "x" : text;
    }

    private String entry(String path) {
        var own = KINDS.stream()
                .filter(path::contains)
                .findFirst()
                .map(entries::get)
                .orElse(List.of());
        return switch (random.nextInt(own.isEmpty() ? 3 : 14)) {
            case 0 -> new UUID(random.nextLong(), random.nextLong()).toString();
            case 1 -> entryLike(any.one(AnyValue.STRANGE_TEXTS));
            case 2 -> any.one(any.one(List.copyOf(entries.values())));
            default -> any.one(own);
        };
    }

    private String query(Contract.Operation operation) {
        var query = new StringBuilder();
        operation.description().path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString().equals("query") && any.oneIn(5)) {
                for (int times = any.oneIn(40) ? 2 : 1; times > 0; times--) {
                    query.append(query.isEmpty() ? "?" : "&")
                            .append(parameter.get("name").asString())
                            .append('=')
                            .append(encoded(value(parameter)));
                }
            }
        });
        if (any.oneIn(50)) query.append(query.isEmpty() ? "?" : "&").append("misspelt=1");
        return query.toString();
    }

    private String value(JsonNode parameter) {
        return any.oneIn(6)
                ? any.one(AnyValue.STRANGE_TEXTS)
                : any.text(parameter.get("name").asString(), parameter.get("schema"));
    }

    private String body(Contract.Operation operation) {
        var body = any.of("", operation.body(), 3);
        return any.oneIn(3) ? any.damaged(body) : body.toString();
    }

    private void headers(Contract.Operation operation, String entry, HttpRequest.Builder request) {
        operation.description().path("parameters").forEach(parameter -> {
            var name = parameter.get("name").asString();
            if (!parameter.path("in").asString().equals("header")) return;
            if (any.oneIn(parameter.path("required").asBoolean() ? 40 : 3)) return;
            var value = switch (name) {
                case "Idempotency-Key" -> new UUID(random.nextLong(), random.nextLong()).toString();
                case "If-Match" -> "\"" + versions.getOrDefault(entry, 0L) + "\"";
                default -> any.text(name, parameter.get("schema"));
            };
            var sent = any.oneIn(25) ? any.one(AnyValue.STRANGE_TEXTS) : value;
            request.setHeader(name, sent.replaceAll("[^\\x20-\\x7e]", "?"));
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(request + " " + broken, broken);
        }
    }

    /** Holds one answer against the contract. */
    private final class Judge {

        private final Contract.Operation operation;
        private final HttpRequest request;
        private final String body;
        private final HttpResponse<String> answer;

        Judge(Contract.Operation operation, HttpRequest request, String body, HttpResponse<String> answer) {
            this.operation = operation;
            this.request = request;
            this.body = body;
            this.answer = answer;
        }

        void judge(boolean asDescribed) {
            int status = answer.statusCode();
            if (status >= 500 && (status != 503 || !answer.headers().map().containsKey("retry-after"))) {
                fault("is our own fault");
            }
            if (asDescribed && !operation.allows(status)) fault("is not in the document");
            if (status >= 400) problem(status);
            else if (status == 200 && type().equals("application/json")) content(asDescribed);
        }

        private String type() {
            return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        }

        private void problem(int status) {
            if (!type().equals("application/problem+json")) {
                fault("is no problem but " + type());
                return;
            }
            NO_NAME_OF_OURS.stream().filter(answer.body()::contains).forEach(name -> fault("tells of " + name));
            var told = json.readTree(answer.body());
            if (told.path("status").asInt() != status
                    || told.path("title").asString("").isBlank()
                    || told.path("type").asString("").isBlank()) {
                fault("does not say its type, title and status");
            }
            operation
                    .content(status, "application/problem+json")
                    .ifPresent(schema -> contract.faults(schema, told).forEach(this::fault));
        }

        private void content(boolean asDescribed) {
            var told = json.readTree(answer.body());
            var schema = operation.content(200, "application/json");
            if (schema.isPresent() && asDescribed) {
                contract.faults(schema.get(), told).forEach(this::fault);
            } else if (asDescribed) {
                fault("is JSON, which the document does not tell of");
            }
            if (operation.method().equals("POST") && told.has("version")) {
                versions.put(told.path("id").asString(""), told.get("version").asLong());
            }
        }

        private void fault(String what) {
            var key = "%s: %d %s".formatted(operation.name(), answer.statusCode(), what.replaceAll("/\\d+", "/n"));
            faults.putIfAbsent(
                    key,
                    "%s %s %s%n    %s%n    -> %s"
                            .formatted(
                                    request.method(),
                                    request.uri(),
                                    request.headers().map(),
                                    cut(body),
                                    cut(answer.body())));
        }

        private static String cut(String text) {
            return text.length() > 1_500 ? text.substring(0, 1_500) + "…" : text;
        }
    }
}
