package no.tunbok.standalone.mistakes;

/** Pilots as far as they had come when somebody made a mistake. */
final class Pilots {

    static final String APPLICATION = """
            {"occurredOn": {"from": "2020-09-30"}, "programmeCode": "IPT-LOFTET-2", "name": "Inn på tunet i nord",
             "theme": "PRIMARY_SCHOOL",
             "applicants": [{"kind": "COUNTY_GOVERNOR", "name": "Fylkesmannen i Nordland",
                             "organisationNumber": "974764687"}]}""";

    /** By name and number. */
    static final String OWNER = "\"name\": \"Fylkesmannen i Nordland\", \"organisationNumber\": \"974764687\"";

    static final String GRANT = """
            {"occurredOn": {"from": "2020-11-02"}, "amount": {"ore": 300000000, "valueAddedTax": "NOT_APPLICABLE"},
             "owners": [{"kind": "COUNTY_GOVERNOR", %s}],
             "period": {"from": "2020-11-01", "to": "2022-11-01"},
             "decision": {"decidedBy": {"kind": "STATE_AGENCY", "name": "Eksempeldirektoratet"},
                          "grounds": "Søknaden oppfyller vilkårene."}}""".formatted(OWNER);

    private Pilots() {}

    static Entry applied(Register register) {
        var pilot = register.pilot();
        pilot.tell("register-application", APPLICATION);
        return pilot;
    }

    static Entry started(Register register) {
        var pilot = applied(register);
        pilot.tell("register-grant-award", GRANT);
        pilot.tell("add-municipality", """
                {"occurredOn": {"from": "2021-01-01"}, "organisationNumber": "847737492", "municipalityNumber": "1870",
                 "role": "PILOT"}""");
        pilot.tell("start-pilot", "{\"occurredOn\": {\"from\": \"2021-03-15\"}}");
        return pilot;
    }
}
