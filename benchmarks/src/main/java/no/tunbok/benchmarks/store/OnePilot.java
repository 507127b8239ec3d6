package no.tunbok.benchmarks.store;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;

/** One pilot that a case officer tells the register of, and asks for. */
public final class OnePilot {

    private final Register register;
    private final String id = UUID.randomUUID().toString();
    private final String name = "Prøve " + id;
    private long facts;

    private OnePilot(Register register) {
        this.register = register;
    }

    /** Applies for a new one. */
    public static OnePilot of(Register register) {
        var pilot = new OnePilot(register);
        pilot.tell("register-application", """
                {"occurredOn": {"from": "2020-09-30"}, "programmeCode": "IPT-LOFTET-2", "name": "%s",
                 "theme": "PRIMARY_SCHOOL", "applicants": [{"kind": "COUNTY_MUNICIPALITY", "name": "Prøve"}],
                 "source": {"kind": "SYSTEM", "reference": "bench"}, "lateReason": "Measured"}""".formatted(pilot.name));
        return pilot;
    }

    /** Tells something of it; says from which position on that can be read. */
    public String tell() {
        return tell("register-indicator", """
                {"occurredOn": {"from": "2022-06-30"}, "code": "COMMAND", "value": 1, "unit": "command",
                 "source": {"kind": "SYSTEM", "reference": "bench"}, "lateReason": "Measured"}""");
    }

    /** Asks how it is, as one who has to see that position. */
    public HttpResponse<String> ask(String position) {
        return Register.answered(register.get("/api/v1/pilots/" + id, position));
    }

    /** Whether dossier and list both say all that was told. */
    public boolean isWhole(String position) {
        var version = Pattern.compile("\"version\":" + facts + "[,}]");
        return version.matcher(ask(position).body()).find()
                && version.matcher(Register.answered(register.get("/api/v1/pilots?q=" + id, position))
                                .body())
                        .find();
    }

    private String tell(String command, String body) {
        var answer = Register.answered(register.send(register.request("/api/v1/pilots/%s/%s".formatted(id, command))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Tunbok-Actor", "officer-7")
                .header("Tunbok-Role", "CASE_OFFICER")
                .header("Tunbok-Body", "974764687")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
        facts++;
        return answer.headers().firstValue(Register.POSITION).orElseThrow();
    }
}
