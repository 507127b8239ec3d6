package no.tunbok.command.edge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import no.tunbok.command.judgement.CommonRule;
import no.tunbok.command.judgement.Text;
import no.tunbok.events.envelope.Actor;
import no.tunbok.events.envelope.Role;
import no.tunbok.events.value.OrganisationNumber;
import org.springframework.http.HttpHeaders;

/** Reads from the headers who acts, in what role and for which body. The headers are believed: see SECURITY.md. */
final class WhoAsks {

    private static final String ACTOR = "Tunbok-Actor";
    private static final String ROLE = "Tunbok-Role";
    private static final String BODY = "Tunbok-Body";

    private static final Text ACTOR_TEXT = new Text(
            "Hvem som handler: 1 til 100 tegn av A-Z, a-z, 0-9 og ._:@-, ikke et navn eller fødselsnummer.",
            "Kven som handlar: 1 til 100 teikn av A-Z, a-z, 0-9 og ._:@-, ikkje eit namn eller fødselsnummer.",
            "Who acts: 1 to 100 of A-Z, a-z, 0-9 and ._:@-, not a name or national identity number.");
    private static final Text ROLE_TEXT = new Text(
            "I hvilken rolle: CASE_OFFICER, SUPERVISOR eller SYSTEM.",
            "I kva rolle: CASE_OFFICER, SUPERVISOR eller SYSTEM.",
            "In what role: CASE_OFFICER, SUPERVISOR or SYSTEM.");

    private WhoAsks() {}

    /** @throws CommandProblem that names every header that is missing or wrong */
    static Actor from(HttpHeaders headers, Locale language) {
        var wrong = new ArrayList<WrongField>();
        var actor = header(headers, ACTOR, text -> Actor.isId(text) && !NationalIdentityNumbers.standIn(text));
        var role = header(
                headers,
                ROLE,
                text -> Arrays.stream(Role.values()).anyMatch(r -> r.name().equals(text)));
        var body = header(headers, BODY, OrganisationNumber::isValid);
        if (actor.isEmpty()) wrong.add(new WrongField(ACTOR, "header", ACTOR_TEXT.in(language)));
        if (role.isEmpty()) wrong.add(new WrongField(ROLE, "header", ROLE_TEXT.in(language)));
        if (body.isEmpty())
            wrong.add(new WrongField(
                    BODY, CommonRule.X_5.number(), CommonRule.X_5.text().in(language)));
        if (!wrong.isEmpty()) throw CommandProblem.of(Problem.INVALID_HEADER, wrong);
        return new Actor(
                actor.orElseThrow(), Role.valueOf(role.orElseThrow()), new OrganisationNumber(body.orElseThrow()));
    }

    private static Optional<String> header(HttpHeaders headers, String name, Predicate<String> isRight) {
        var values = headers.getOrEmpty(name);
        return values.size() == 1 ? Optional.of(values.getFirst()).filter(isRight) : Optional.empty();
    }
}
