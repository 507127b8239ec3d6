package no.tunbok.query.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.MunicipalityJoined;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.pilot.PilotApplicationRegistered;
import no.tunbok.events.pilot.PilotConcluded;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotExtended;
import no.tunbok.events.pilot.PilotFactAnnulled;
import no.tunbok.events.pilot.PilotFactCorrected;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.pilot.PilotStarted;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.ReportSubmitted;
import no.tunbok.events.pilot.Theme;
import no.tunbok.events.pilot.WorkshopFormat;
import no.tunbok.events.pilot.WorkshopHeld;
import no.tunbok.events.pilot.WorkshopId;
import no.tunbok.events.pilot.WorkshopKind;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.BodyKind;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ValueAddedTax;

/** The pilot in Nordland, as the sources tell of it. */
public record Nordland(PilotId id) {

    public static final PilotId ID = PilotId.of("0b9e3c1a-6d5e-4c57-9a4f-2f1f3a6b7c8d");
    public static final Nordland PILOT = new Nordland(ID);

    public static final WorkshopId KONGSBERG = WorkshopId.of("7d0b4f7e-4f6f-4f34-8a4b-2f7f2f0f9a01");
    public static final PilotId OSLO_VIKEN = PilotId.of("5a0c7f3e-8d1b-4a52-9e6f-1c2d3e4f5a6b");
    public static final Body GOVERNOR =
            new Body(BodyKind.COUNTY_GOVERNOR, "Fylkesmannen i Nordland", new OrganisationNumber("974764687"));
    public static final Body COUNTY = new Body(BodyKind.COUNTY_MUNICIPALITY, "Nordland fylkeskommune", null);
    public static final Body DIRECTORATE = new Body(BodyKind.STATE_AGENCY, "Landbruksdirektoratet", null);
    public static final IndividualDecision DECISION =
            new IndividualDecision(DIRECTORATE, new Confidential("Søknaden svarer på utlysningen."), null, null);

    public static Nordland another() {
        return new Nordland(new PilotId(UUID.randomUUID()));
    }

    public PilotApplicationRegistered applied() {
        return applied("Inn på tunet i Nordlandskommunene", Theme.PRIMARY_SCHOOL);
    }

    public PilotApplicationRegistered applied(String name, Theme theme) {
        return new PilotApplicationRegistered(
                id, on("2020-10-01"), "IPT-LOFTET-2", name, theme, List.of(GOVERNOR, COUNTY), kroner(3_000_000), null);
    }

    public PilotGrantAwarded granted() {
        return new PilotGrantAwarded(
                id,
                on("2020-11-03"),
                kroner(3_000_000),
                List.of(GOVERNOR, COUNTY),
                new Period(day("2020-11-01"), day("2022-11-01")),
                List.of(new Confidential("Rapporter innen tre måneder.")),
                DECISION);
    }

    public PilotStarted started() {
        return new PilotStarted(id, month("2021-03-01", "2021-03-31"), null);
    }

    public MunicipalityJoined hadselJoined() {
        return new MunicipalityJoined(
                id,
                on("2021-03-22"),
                new OrganisationNumber("958501420"),
                new MunicipalityNumber("1866"),
                null,
                MunicipalityRole.PILOT);
    }

    public WorkshopHeld workshopHeld(String day) {
        return new WorkshopHeld(
                id,
                on(day),
                KONGSBERG,
                WorkshopKind.WORKSHOP,
                "Felles workshop",
                WorkshopFormat.PHYSICAL,
                null,
                new MunicipalityNumber("3006"),
                List.of(id, OSLO_VIKEN),
                null,
                List.of(new Confidential("prosjektlederne")),
                List.of("arbeidslag"),
                List.of());
    }

    public PilotExtended extended() {
        return new PilotExtended(
                id,
                on("2022-12-15"),
                new Occurred(day("2023-06-01"), day("2023-08-31"), Precision.SEASON),
                COUNTY,
                null,
                DECISION);
    }

    public PilotConcluded concluded() {
        return new PilotConcluded(id, month("2022-12-01", "2022-12-31"));
    }

    public ReportSubmitted report(ReportKind kind, String day) {
        return new ReportSubmitted(id, on(day), kind, "Inn på tunet i skolen", null, null);
    }

    public PilotFactCorrected corrected(long target, PilotEvent instead) {
        return new PilotFactCorrected(
                id,
                on("2023-01-20"),
                target,
                instead,
                CorrectionReason.WRONG_DATE,
                new Confidential("Nyhetens dato ble brukt."),
                "officer-2");
    }

    public PilotFactAnnulled annulled(long target) {
        return new PilotFactAnnulled(
                id,
                on("2023-01-21"),
                target,
                CorrectionReason.NOT_HAPPENED,
                new Confidential("Piloten fortsatte."),
                "officer-2",
                null);
    }

    /** Told one a day in 2024, when all of it had happened. */
    public static History<PilotEvent> told(PilotEvent... facts) {
        return told(List.of(facts));
    }

    public static History<PilotEvent> told(List<? extends PilotEvent> facts) {
        var records = new ArrayList<Recorded<PilotEvent>>();
        for (int n = 0; n < facts.size(); n++) {
            records.add(
                    new Recorded<>(n, Instant.parse("2024-01-01T12:00:00Z").plusSeconds(86_400L * n), facts.get(n)));
        }
        return new History<>(records);
    }

    public static Occurred on(String day) {
        return Occurred.on(day(day));
    }

    public static Occurred month(String from, String to) {
        return new Occurred(day(from), day(to), Precision.MONTH);
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static Money kroner(long kroner) {
        return Money.kroner(kroner, ValueAddedTax.NOT_APPLICABLE);
    }
}
