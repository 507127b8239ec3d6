package no.tunbok.standalone.mistakes;

/** Framework agreements of municipalities with one farm, in force when somebody made a mistake. */
final class Agreements {

    static final String KONGSBERG = "942402465";
    static final String MODUM = "970491589";

    private Agreements() {}

    /** From March 2022 to February 2024, with a right to extend by a year; five million kroner at most. */
    static Entry inForce(Register register, String buyer, Entry farm) {
        var volume = """
                "volume": {"estimatedValue": {"ore": 400000000, "valueAddedTax": "EXCLUDED"},
                           "maximumValue": {"ore": 500000000, "valueAddedTax": "EXCLUDED"}},
                "options": [{"number": 1, "months": 12}], "buyers": ["%s"]""".formatted(buyer);
        var agreement = register.agreement();
        agreement.tell("plan-agreement", """
                {"occurredOn": {"from": "2021-09-01"}, "title": "Inn på tunet", "procurementRegime": "PART_IV_HEALTH_SOCIAL",
                 "serviceAreas": ["DEMENTIA_DAY_ACTIVITY"], "plannedTerm": {"from": "2022-03-01", "to": "2024-02-29"},
                 %s}""".formatted(volume));
        agreement.tell("register-notice", """
                {"occurredOn": {"from": "2021-11-15"}, "doffinReference": "2021-391234", "tenderDeadline": "2022-01-10",
                 "termMonths": 24, "runOffMonths": 6, "callOffMethod": "RANKING", "vehicle": "FRAMEWORK", %s}""".formatted(volume));
        agreement.tell("register-award", """
                {"occurredOn": {"from": "2022-02-01"}, "standstillEnds": "2022-02-14",
                 "participants": [{"organisationNumber": "%s", "approvalId": "%s",
                                   "serviceAreas": ["DEMENTIA_DAY_ACTIVITY"], "rank": 1}],
                 "decision": {"decidedBy": {"kind": "MUNICIPALITY", "name": "Eksempel kommune"},
                              "grounds": "Beste tilbud."}}""".formatted(Farms.ORGANISATION, farm.id()));
        agreement.tell("register-signing", "{\"occurredOn\": {\"from\": \"2022-02-21\"}}");
        agreement.tell(
                "register-entry-into-force",
                "{\"occurredOn\": {\"from\": \"2022-03-01\"}, \"lastDay\": \"2024-02-29\"}");
        return agreement;
    }

    /** @param money what it comes to, as JSON */
    static String callOff(String id, String buyer, String money) {
        return """
                {"occurredOn": {"from": "2022-03-14"}, "callOffId": "%s", "buyer": "%s", "participant": "%s",
                 "serviceArea": "DEMENTIA_DAY_ACTIVITY", "quantity": {"amount": 5, "unit": "PLACES"}, "value": %s,
                 "period": {"from": "2022-04-01", "to": "2023-03-31"}, "method": "RANKING"}""".formatted(id, buyer, Farms.ORGANISATION, money);
    }

    static String withoutTax(long kroner) {
        return "{\"ore\": %d, \"valueAddedTax\": \"EXCLUDED\"}".formatted(kroner * 100);
    }
}
