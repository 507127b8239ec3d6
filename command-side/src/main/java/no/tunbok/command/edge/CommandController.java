package no.tunbok.command.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.CommandRefused;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Text;
import no.tunbok.events.envelope.Envelope;
import no.tunbok.events.history.Recorded;
import no.tunbok.eventstore.Positions;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes every command, one address for each: reads it, has it carried out once, and answers. */
@RestController
class CommandController {

    /** Bytes of a command's body. */
    static final int BODY_AT_MOST = 256 * 1024;

    /** Positions are given milliseconds after the commit, and a few seconds after it when the sequencer has just died. */
    private static final Duration FOR_A_POSITION = Duration.ofSeconds(5);

    private static final String CORRELATION = "Tunbok-Correlation-Id";

    private static final Text CORRELATION_TEXT = new Text(
            "1 til 100 ASCII-tegn uten mellomrom, én gang.",
            "1 til 100 ASCII-teikn utan mellomrom, éin gong.",
            "1 to 100 ASCII characters without spaces, once.");
    private static final Text IF_MATCH_TEXT = new Text(
            "Én versjon, skrevet som i ETag: \"3\". Ikke *, ikke W/ og ikke flere.",
            "Éin versjon, skriven som i ETag: \"3\". Ikkje *, ikkje W/ og ikkje fleire.",
            "One version, written as in ETag: \"3\". Not *, not W/, not several.");

    static final String ADDRESS = "/api/v1/{collection}/{id}/{command}";

    private final CommandCatalogue catalogue;
    private final CommandOnce once;
    private final Positions positions;
    private final Clock clock;
    private final JsonMapper json;

    CommandController(CommandCatalogue catalogue, CommandOnce once, Positions positions, Clock clock, JsonMapper json) {
        this.catalogue = catalogue;
        this.once = once;
        this.positions = positions;
        this.clock = clock;
        this.json = json;
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> take(
            @PathVariable String collection,
            @PathVariable String id,
            @PathVariable String command,
            @RequestHeader HttpHeaders headers,
            HttpServletRequest request,
            Locale language) {
        var reader = catalogue.find(collection);
        var form = reader.flatMap(r -> r.family().find(command));
        if (reader.isEmpty() || form.isEmpty()) throw unknown(collection, command);
        return take(reader.get(), form.get(), id, headers, request, language);
    }

    /** What is at a command's address can only be sent; and where there is no command, there is nothing. */
    @RequestMapping(
            path = ADDRESS,
            method = {
                RequestMethod.GET,
                RequestMethod.HEAD,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            })
    void refuse(@PathVariable String collection, @PathVariable String command) {
        if (catalogue
                .find(collection)
                .flatMap(reader -> reader.family().find(command))
                .isEmpty()) {
            throw unknown(collection, command);
        }
        throw CommandProblem.of(Problem.METHOD_NOT_ALLOWED);
    }

    private static CommandProblem unknown(String collection, String command) {
        return CommandProblem.of(Problem.UNKNOWN_COMMAND, collection + "/" + command);
    }

    private ResponseEntity<byte[]> take(
            CommandReader reader,
            CommandForm form,
            String id,
            HttpHeaders headers,
            HttpServletRequest request,
            Locale language) {
        var entry = entry(id);
        var actor = WhoAsks.from(headers, language);
        var key = key(headers);
        var expectedVersion = expectedVersion(headers, form, language);
        var body = body(headers, request);
        var today = LocalDate.ofInstant(clock.instant(), Recorded.OSLO);
        var read = reader.read(form, entry, body, today, language);
        var envelope = new Envelope(actor, read.telling(), correlation(headers, key, language), actor.id() + "/" + key);
        var circumstances = new Circumstances(today, envelope);
        var asked = new CommandOnce.Asked(
                actor.id(),
                key,
                fingerprint(reader.family().collection() + "/" + entry + "/" + form.path(), body),
                () -> reader.family().messages().of(form, read.fact(), circumstances, expectedVersion),
                MetaData.from(envelope.asText()));
        var answered = once.answer(
                asked,
                outcomes -> new CommandOnce.Answered(
                        200, json.writeValueAsString(Answer.of(entry, outcomes, catalogue.rules(), language))),
                refusal -> refused(refusal, language));
        return response(answered);
    }

    private CommandOnce.Answered refused(CommandRefused refusal, Locale language) {
        var problem = Problems.of(refusal, language);
        return new CommandOnce.Answered(problem.getStatus(), json.writeValueAsString(problem));
    }

    private ResponseEntity<byte[]> response(CommandOnce.Answered answered) {
        var content = answered.body().getBytes(StandardCharsets.UTF_8);
        if (answered.status() != 200) {
            return ResponseEntity.status(answered.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(content);
        }
        var answer = json.readValue(content, Answer.class);
        var response =
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag("\"" + answer.version() + "\"");
        position(answer).ifPresent(position -> response.header("Tunbok-Position", String.valueOf(position)));
        return response.body(content);
    }

    /**
     * The position of the last event that the command recorded, or on which it relied when nothing was new; empty when the
     * ledger does not come so far in time: what is recorded is recorded, and gets its position later.
     */
    private OptionalLong position(Answer answer) {
        return Stream.concat(
                        Stream.of(position(answer.id(), answer.version())),
                        answer.alsoRecordedIn().stream().map(other -> position(other.id(), other.version())))
                .flatMapToLong(OptionalLong::stream)
                .max();
    }

    private OptionalLong position(String entry, long version) {
        return positions.await(entry, version - 1, FOR_A_POSITION);
    }

    private static String entry(String id) {
        try {
            var uuid = UUID.fromString(id);
            if (uuid.toString().equalsIgnoreCase(id)) return uuid.toString();
        } catch (IllegalArgumentException e) {
            // told below, in words
        }
        throw CommandProblem.of(Problem.UNKNOWN_ENTRY, id);
    }

    private static String key(HttpHeaders headers) {
        return one(headers, "Idempotency-Key")
                .filter(CommandController::isPlain)
                .orElseThrow(() -> CommandProblem.of(Problem.IDEMPOTENCY_KEY_MISSING));
    }

    private static String correlation(HttpHeaders headers, String key, Locale language) {
        if (!headers.containsHeader(CORRELATION)) return key;
        return one(headers, CORRELATION)
                .filter(CommandController::isPlain)
                .orElseThrow(() -> wrong(CORRELATION, CORRELATION_TEXT, language));
    }

    /** The version in {@code If-Match}, with or without what a query adds to it; a decision must name the one that it relies on. */
    private static @Nullable Long expectedVersion(HttpHeaders headers, CommandForm form, Locale language) {
        if (!headers.containsHeader(HttpHeaders.IF_MATCH)) {
            if (form.mode() == Mode.DECIDE) throw CommandProblem.of(Problem.VERSION_REQUIRED);
            return null;
        }
        return one(headers, HttpHeaders.IF_MATCH)
                .filter(tag -> tag.matches("\"[0-9]{1,18}(-[!-~&&[^\"]]{1,40})?\""))
                .map(tag -> Long.valueOf(tag.replaceAll("[\"]|-.*", "")))
                .orElseThrow(() -> wrong(HttpHeaders.IF_MATCH, IF_MATCH_TEXT, language));
    }

    /** The header's value; empty when it is missing, and when it is there more than once, since none of them counts more. */
    private static Optional<String> one(HttpHeaders headers, String name) {
        var values = headers.getOrEmpty(name);
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private static boolean isPlain(String text) {
        return text.matches("[!-~]{1,100}") && !NationalIdentityNumbers.standIn(text);
    }

    private static CommandProblem wrong(String header, Text text, Locale language) {
        return CommandProblem.of(Problem.INVALID_HEADER, List.of(new WrongField(header, "header", text.in(language))));
    }

    private static byte[] body(HttpHeaders headers, HttpServletRequest request) {
        if (!isJson(headers)) throw CommandProblem.of(Problem.UNSUPPORTED_MEDIA_TYPE);
        if (headers.getContentLength() > BODY_AT_MOST) throw CommandProblem.of(Problem.BODY_TOO_LARGE, BODY_AT_MOST);
        try {
            var body = request.getInputStream().readNBytes(BODY_AT_MOST + 1);
            if (body.length > BODY_AT_MOST) throw CommandProblem.of(Problem.BODY_TOO_LARGE, BODY_AT_MOST);
            return body;
        } catch (IOException broken) {
            throw CommandProblem.of(Problem.BODY_INCOMPLETE);
        }
    }

    private static boolean isJson(HttpHeaders headers) {
        try {
            var type = headers.getContentType();
            return type != null
                    && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String fingerprint(String address, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
