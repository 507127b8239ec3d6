package no.tunbok.command.edge;

import java.text.MessageFormat;
import java.util.Locale;
import no.tunbok.command.judgement.Text;
import org.springframework.http.HttpStatus;

/** What can go wrong with a command, each with its status and a page that says what to do about it. */
enum Problem {
    UNKNOWN_ENTRY(
            HttpStatus.NOT_FOUND,
            new Text("Ukjent sak", "Ukjend sak", "Unknown entry"),
            new Text(
                    "Registeret har ingen sak {0}. En sak åpnes med søknaden.",
                    "Registeret har inga sak {0}. Ei sak blir opna med søknaden.",
                    "The register has no entry {0}. An entry is opened by its application.")),
    UNKNOWN_COMMAND(
            HttpStatus.NOT_FOUND,
            new Text("Ukjent kommando", "Ukjend kommando", "Unknown command"),
            new Text(
                    "Det finnes ingen kommando {0}. Alle står i /api/v1/openapi.json.",
                    "Det finst ingen kommando {0}. Alle står i /api/v1/openapi.json.",
                    "There is no command {0}. All of them are in /api/v1/openapi.json.")),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            new Text("Feil metode", "Feil metode", "Wrong method"),
            new Text(
                    "En kommando sendes med POST.",
                    "Ein kommando blir send med POST.",
                    "A command is sent with POST.")),
    RULE_BROKEN(
            HttpStatus.UNPROCESSABLE_CONTENT,
            new Text("Reglene tillater det ikke", "Reglane tillèt det ikkje", "The rules do not allow it"),
            new Text("Brutte regler: {0}.", "Brotne reglar: {0}.", "Rules broken: {0}.")),
    INVALID_COMMAND(
            HttpStatus.BAD_REQUEST,
            new Text("Noe er feil utfylt", "Noko er feil utfylt", "Something is filled in wrongly"),
            new Text(
                    "{0} felt må rettes; se errors.",
                    "{0} felt må rettast; sjå errors.", "{0} fields need mending; see errors.")),
    MALFORMED_JSON(
            HttpStatus.BAD_REQUEST,
            new Text("Ikke gyldig JSON", "Ikkje gyldig JSON", "Not valid JSON"),
            new Text(
                    "Kan ikke lese JSON på linje {0}, tegn {1}.",
                    "Kan ikkje lese JSON på linje {0}, teikn {1}.", "Cannot read the JSON at line {0}, column {1}.")),
    BODY_INCOMPLETE(
            HttpStatus.BAD_REQUEST,
            new Text(
                    "Innholdet kom ikke helt fram",
                    "Innhaldet kom ikkje heilt fram",
                    "The content did not arrive whole"),
            new Text(
                    "Forbindelsen ble brutt før alt var lest. Send kommandoen igjen med samme nøkkel.",
                    "Sambandet vart brote før alt var lese. Send kommandoen igjen med same nøkkel.",
                    "The connection broke before all was read. Send the command again with the same key.")),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            new Text("Feil medietype", "Feil medietype", "Wrong media type"),
            new Text(
                    "En kommando sendes som application/json, i UTF-8.",
                    "Ein kommando blir send som application/json, i UTF-8.",
                    "A command is sent as application/json, in UTF-8.")),
    BODY_TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            new Text("For mye innhold", "For mykje innhald", "Too much content"),
            new Text(
                    "En kommando har høyst {0} byte.",
                    "Ein kommando har høgst {0} byte.", "A command has at most {0} bytes.")),
    INVALID_HEADER(
            HttpStatus.BAD_REQUEST,
            new Text(
                    "Et HTTP-hode mangler eller er feil",
                    "Eit HTTP-hovud manglar eller er feil",
                    "A header is missing or wrong"),
            new Text("Se errors.", "Sjå errors.", "See errors.")),
    IDEMPOTENCY_KEY_MISSING(
            HttpStatus.BAD_REQUEST,
            new Text(
                    "Idempotency-Key mangler eller er feil",
                    "Idempotency-Key manglar eller er feil",
                    "Idempotency-Key is missing or wrong"),
            new Text(
                    "Send HTTP-hodet Idempotency-Key én gang: 1 til 100 ASCII-tegn uten mellomrom, ny for hver kommando og den samme når den sendes igjen.",
                    "Send HTTP-hovudet Idempotency-Key éin gong: 1 til 100 ASCII-teikn utan mellomrom, ny for kvar kommando og den same når han blir send igjen.",
                    "Send the header Idempotency-Key once: 1 to 100 ASCII characters without spaces, new for each command and the same when it is sent again.")),
    IDEMPOTENCY_KEY_REUSED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            new Text("Nøkkelen er brukt", "Nøkkelen er brukt", "The key has been used"),
            new Text(
                    "Nøkkelen {0} er brukt til en annen kommando. Velg en ny.",
                    "Nøkkelen {0} er brukt til ein annan kommando. Vel ein ny.",
                    "The key {0} was used for another command. Choose a new one.")),
    STILL_RUNNING(
            HttpStatus.CONFLICT,
            new Text("Pågår ennå", "Er i gang enno", "Still running"),
            new Text(
                    "En kommando med samme nøkkel eller på samme sak pågår. Send den igjen om litt, med samme nøkkel.",
                    "Ein kommando med same nøkkel eller på same sak er i gang. Send han igjen om litt, med same nøkkel.",
                    "A command with the same key, or on the same entry, is running. Send it again soon, with the same key.")),
    VERSION_REQUIRED(
            HttpStatus.PRECONDITION_REQUIRED,
            new Text("If-Match mangler", "If-Match manglar", "If-Match is missing"),
            new Text(
                    "En avgjørelse bygger på en versjon: send ETag fra saken i HTTP-hodet If-Match.",
                    "Ei avgjerd byggjer på ein versjon: send ETag frå saka i HTTP-hovudet If-Match.",
                    "A decision relies on a version: send the entry''s ETag in the header If-Match.")),
    VERSION_STALE(
            HttpStatus.PRECONDITION_FAILED,
            new Text("Saken er endret", "Saka er endra", "The entry has changed"),
            new Text(
                    "Du bygger på versjon {0}, men saken har versjon {1}. Les den på nytt, og send igjen.",
                    "Du byggjer på versjon {0}, men saka har versjon {1}. Les henne på nytt, og send igjen.",
                    "You rely on version {0}, but the entry has version {1}. Read it again, then send again.")),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            new Text(
                    "Registeret er ikke tilgjengelig nå",
                    "Registeret er ikkje tilgjengeleg no",
                    "The register is not available now"),
            new Text(
                    "Databasen svarer ikke. Send kommandoen igjen om litt, med samme nøkkel; den blir ikke utført to ganger.",
                    "Databasen svarer ikkje. Send kommandoen igjen om litt, med same nøkkel; han blir ikkje utført to gonger.",
                    "The database does not answer. Send the command again soon, with the same key; it will not take effect twice.")),
    UNEXPECTED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            new Text("Noe gikk galt hos oss", "Noko gjekk gale hos oss", "Something went wrong on our side"),
            new Text(
                    "Send kommandoen igjen med samme nøkkel; den blir ikke utført to ganger.",
                    "Send kommandoen igjen med same nøkkel; han blir ikkje utført to gonger.",
                    "Send the command again with the same key; it will not take effect twice."));

    private final HttpStatus status;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Text title;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Text detail;

    Problem(HttpStatus status, Text title, Text detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    HttpStatus status() {
        return status;
    }

    String title(Locale language) {
        return title.in(language);
    }

    String detail(Locale language, Object... values) {
        return new MessageFormat(detail.in(language), language).format(values);
    }

    /** The address of the page that explains it, on this server. */
    String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
    }
}
