package no.tunbok.standalone.mistakes;

import java.util.concurrent.atomic.AtomicInteger;

/** Farms that do not exist, as far as their approvals had come when somebody made a mistake. */
final class Farms {

    /** The number of the approval of a farm that is approved. */
    static final long APPROVAL = 4;

    static final String ORGANISATION = "310000116";

    private static final AtomicInteger HOLDINGS = new AtomicInteger();

    private Farms() {}

    /** A holding that nobody has applied for. */
    static String newProducerNumber() {
        return "99%08d".formatted(HOLDINGS.incrementAndGet());
    }

    static String application(String name, String organisation, String producerNumber) {
        return """
                {"occurredOn": {"from": "2021-01-11"}, "organisationNumber": "%s", "enterpriseName": "%s",
                 "producerNumber": "%s", "cadastralUnits": ["17/3"],
                 "address": {"street": "Eksempelveien 1", "postalCode": "8400", "place": "Sortland"},
                 "municipalityNumber": "1870", "email": "post@gard.example", "mobile": "00000000",
                 "serviceAreas": ["DEMENTIA_DAY_ACTIVITY"], "iptSchoolCompletedOn": "2020-12-15"}""".formatted(organisation, name, producerNumber);
    }

    static String selfAudit(String day) {
        return "{\"occurredOn\": {\"from\": \"%s\"}, \"standards\": [{\"code\": \"KSL-11\", \"version\": \"13\"}]}"
                .formatted(day);
    }

    static String externalAudit(String day, String purpose) {
        return """
                {"occurredOn": {"from": "%s"}, "purpose": "%s", "standards": [{"code": "KSL-11", "version": "13"}]}""".formatted(day, purpose);
    }

    static String approval(String day, String validFrom, String notice) {
        return """
                {"occurredOn": {"from": "%s"}, "validFrom": "%s", "nextExternalAuditDue": "2023-03-10",
                 "serviceAreas": ["DEMENTIA_DAY_ACTIVITY"],
                 "decision": {"decidedBy": {"kind": "FOUNDATION", "name": "Stiftelsen Norsk Mat"},
                              "grounds": "Vilkårene er oppfylt."%s}}""".formatted(day, validFrom, notice);
    }

    /** A farm that has had its audits and waits for an answer. */
    static Entry audited(Register register, String name) {
        var farm = register.approval();
        farm.tell("register-application", application(name, ORGANISATION, newProducerNumber()));
        farm.tell("register-eligibility-assessment", """
                {"occurredOn": {"from": "2021-02-01"}, "outcome": "ELIGIBLE",
                 "criteria": ["TIED_TO_HOLDING", "USED_FOR_FARMING"],
                 "decision": {"decidedBy": {"kind": "FOUNDATION", "name": "Stiftelsen Norsk Mat"},
                              "grounds": "Tilbudet er knyttet til gården."}}""");
        farm.tell("register-self-audit", selfAudit("2021-02-15"));
        farm.tell("register-external-audit", externalAudit("2021-03-10", "FIRST"));
        return farm;
    }

    static Entry approved(Register register, String name) {
        var farm = audited(register, name);
        farm.tell("register-approval", approval("2021-04-26", "2021-04-26", ""));
        return farm;
    }
}
