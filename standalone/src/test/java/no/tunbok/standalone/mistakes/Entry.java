package no.tunbok.standalone.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One entry of the register, as one who keeps it meets it: tells it things, puts them right, and asks. */
final class Entry {

    /** Who tells. */
    static final String OFFICER = "officer-7";

    /** Who has things put right: somebody else. */
    static final String SUPERVISOR = "supervisor-2";

    private static final String TOLD_AS = """
            {"source": {"kind": "LETTER", "reference": "2024/17"}, "lateReason": "Told by a test"}""";

    private final Register register;
    private final String path;
    private final UUID id = UUID.randomUUID();

    Entry(Register register, String collection) {
        this.register = register;
        this.path = "/api/v1/%s/%s".formatted(collection, id);
    }

    UUID id() {
        return id;
    }

    /** Registers what has happened. @return its number */
    long tell(String command, String facts) {
        return number(send(command, facts, null));
    }

    /** Decides, on what can be read of the entry now. @return the number of the decision */
    long decide(String command, String facts) {
        return number(send(command, facts, version()));
    }

    /** That fact should have been told so. @return the number of the correction */
    long correct(long target, String reason, String instead) {
        return decide("correct-fact", correction(target, reason, instead));
    }

    /** That fact should not have been told. @return the number of the annulment */
    long annul(long target, String reason) {
        return decide("annul-fact", repair(target, reason, ""));
    }

    /** That fact belongs to another entry. @return the number of the annulment here */
    long move(long target, String reason, Entry to) {
        return decide("annul-fact", repair(target, reason, "\"movedTo\": \"%s\",".formatted(to.id)));
    }

    String correction(long target, String reason, String instead) {
        var told = line(target);
        var type = told.has("/fact/instead")
                ? told.text("/fact/instead/type")
                : told.text("/type") + "." + told.text("/version");
        var fact = "{\"type\": \"%s\",".formatted(type) + instead.strip().substring(1);
        return repair(target, reason, "\"instead\": %s,".formatted(fact));
    }

    private static String repair(long target, String reason, String more) {
        return """
                {"occurredOn": {"from": "2025-02-03"}, "target": %d, %s "reason": "%s",
                 "explanation": "Saksbehandleren førte det feil", "orderedBy": "%s"}""".formatted(target, more, reason, SUPERVISOR);
    }

    /** What the register would not be told; it is as it was. */
    Refusal refuses(String command, String facts) {
        var before = register.ask(path + "/history");
        var version = before.statusCode() == 200 ? version() : null;
        var answer = send(command, facts, version);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Tunbok-Position")).isEmpty();
        var after = register.ask(path + "/history");
        assertThat(after.statusCode()).isEqualTo(before.statusCode());
        assertThat(Page.of(after.body()).json().at("/items"))
                .isEqualTo(Page.of(before.body()).json().at("/items"));
        return new Refusal(answer.statusCode(), Page.of(answer.body()));
    }

    HttpResponse<String> send(String command, String facts, @Nullable String version) {
        return send(command, facts, version, OFFICER);
    }

    HttpResponse<String> send(String command, String facts, @Nullable String version, String actor) {
        var json = JsonMapper.shared();
        var body = ((ObjectNode) json.readTree(TOLD_AS)).setAll((ObjectNode) json.readTree(facts));
        return register.tell(path + "/" + command, actor, version, body);
    }

    private static long number(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Page.of(answer.body()).number("/recorded/0/number");
    }

    /** As it is given to whoever reads the entry, to be sent with a decision. */
    String version() {
        return register.ask(path).headers().firstValue("ETag").orElseThrow();
    }

    Page dossier() {
        return dossier("");
    }

    Page dossier(String asOf) {
        return register.all(path + asOf);
    }

    /** How it stood on a day, as far as is known now. */
    Page on(String day) {
        return dossier("?at=" + day);
    }

    /** What the register knows of it now. */
    Known known() {
        return Known.of(this);
    }

    List<Page> history() {
        return history("");
    }

    List<Page> history(String asOf) {
        return register.all("%s/history%s".formatted(path, asOf)).each("/items");
    }

    /** What was told under that number, and how it stands. */
    Page line(long number) {
        return history().get((int) number);
    }

    /** The history has both as they were told, and each leads to the other. */
    void showsThatItWasCorrected(long target, long by) {
        showsThatItWasPutRight(target, by, "CORRECTED", "/correctedBy");
    }

    /** The history has both as they were told, and each leads to the other. */
    void showsThatItWasAnnulled(long target, long by) {
        showsThatItWasPutRight(target, by, "ANNULLED", "/annulledBy");
    }

    private void showsThatItWasPutRight(long target, long by, String standing, String link) {
        var wrong = line(target);
        assertThat(wrong.text("/standing")).isEqualTo(standing);
        assertThat(wrong.number(link)).isEqualTo(by);
        var repair = line(by);
        assertThat(repair.text("/standing")).isEqualTo("STANDS");
        assertThat(repair.number("/corrects")).isEqualTo(target);
        assertThat(repair.text("/fact/orderedBy")).isEqualTo(SUPERVISOR);
        assertThat(repair.number("/position")).isGreaterThan(wrong.number("/position"));
        assertThat(repair.text("/text/nb")).contains("Opplysning nummer " + target);
    }
}
