package no.tunbok.events.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.pilot.AccompanyingResearchEngaged;
import no.tunbok.events.pilot.Attendance;
import no.tunbok.events.pilot.CoFundingRegistered;
import no.tunbok.events.pilot.EffectBasis;
import no.tunbok.events.pilot.EffectId;
import no.tunbok.events.pilot.EffectKind;
import no.tunbok.events.pilot.EffectReported;
import no.tunbok.events.pilot.EffectRevised;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.GrantPaymentRegistered;
import no.tunbok.events.pilot.GrantRepaymentRegistered;
import no.tunbok.events.pilot.IndicatorMeasured;
import no.tunbok.events.pilot.MeasureCompleted;
import no.tunbok.events.pilot.MeasureDropped;
import no.tunbok.events.pilot.MeasureId;
import no.tunbok.events.pilot.MeasurePlanned;
import no.tunbok.events.pilot.MeasureScope;
import no.tunbok.events.pilot.MeasureStarted;
import no.tunbok.events.pilot.MunicipalityJoined;
import no.tunbok.events.pilot.MunicipalityLeft;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.pilot.MunicipalityRoleChanged;
import no.tunbok.events.pilot.PartnerJoined;
import no.tunbok.events.pilot.PilotApplicationRegistered;
import no.tunbok.events.pilot.PilotApplicationRejected;
import no.tunbok.events.pilot.PilotClosed;
import no.tunbok.events.pilot.PilotConcluded;
import no.tunbok.events.pilot.PilotDeadline;
import no.tunbok.events.pilot.PilotDeadlinePassed;
import no.tunbok.events.pilot.PilotDecisionRectified;
import no.tunbok.events.pilot.PilotDecisionReversed;
import no.tunbok.events.pilot.PilotDiscontinued;
import no.tunbok.events.pilot.PilotDuplicateMarked;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotExtended;
import no.tunbok.events.pilot.PilotFactAnnulled;
import no.tunbok.events.pilot.PilotFactCorrected;
import no.tunbok.events.pilot.PilotFactMovedIn;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.pilot.PilotStarted;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.ReportSubmitted;
import no.tunbok.events.pilot.ResearchReportPublished;
import no.tunbok.events.pilot.StudyTripMade;
import no.tunbok.events.pilot.Theme;
import no.tunbok.events.pilot.WorkshopCancelled;
import no.tunbok.events.pilot.WorkshopFormat;
import no.tunbok.events.pilot.WorkshopHeld;
import no.tunbok.events.pilot.WorkshopId;
import no.tunbok.events.pilot.WorkshopKind;
import no.tunbok.events.pilot.WorkshopPlanned;
import no.tunbok.events.pilot.WorkshopRescheduled;
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

/**
 * One example of everything that can happen to a pilot, with every part filled in. Municipalities and county governors are
 * real; all other bodies are made up.
 */
public final class PilotFacts {

    public static final PilotId NORDLAND = PilotId.of("0b6f0c52-6a4e-4a55-9d0f-3a9d1e8f2c01");
    public static final PilotId OSLO_OG_VIKEN = PilotId.of("0b6f0c52-6a4e-4a55-9d0f-3a9d1e8f2c02");

    public static final WorkshopId KICK_OFF = WorkshopId.of("5d2c7f10-93b1-4c08-8a37-6c1f0e9b7d01");
    public static final WorkshopId MIDWAY_SEMINAR = WorkshopId.of("5d2c7f10-93b1-4c08-8a37-6c1f0e9b7d02");
    public static final WorkshopId KONGSBERG_WORKSHOP = WorkshopId.of("5d2c7f10-93b1-4c08-8a37-6c1f0e9b7d03");

    public static final MeasureId FARMER_COURSE = MeasureId.of("9e4a1b66-2f7d-4e19-b5c3-7d8e6f5a4b01");
    public static final MeasureId COORDINATORS = MeasureId.of("9e4a1b66-2f7d-4e19-b5c3-7d8e6f5a4b02");

    public static final EffectId MORE_PROVIDERS = EffectId.of("c3f8d2a4-1b5e-4f60-92a7-0e1d2c3b4a01");

    public static final OrganisationNumber HADSEL = new OrganisationNumber("958501420");
    public static final OrganisationNumber SORTLAND = new OrganisationNumber("847737492");
    public static final OrganisationNumber VAAGAN = new OrganisationNumber("938644500");
    public static final OrganisationNumber OSLO = new OrganisationNumber("958935420");

    public static final MunicipalityNumber NUMBER_OF_OSLO = new MunicipalityNumber("0301");
    /** From 2020 to 2023. */
    public static final MunicipalityNumber NUMBER_OF_KONGSBERG = new MunicipalityNumber("3006");

    /** The name until the end of 2020. */
    public static final Body FYLKESMANNEN_I_NORDLAND =
            body(BodyKind.COUNTY_GOVERNOR, "Fylkesmannen i Nordland", "974764687");
    /** The name from 2021. */
    public static final Body STATSFORVALTEREN_I_NORDLAND =
            body(BodyKind.COUNTY_GOVERNOR, "Statsforvalteren i Nordland", "974764687");

    public static final Body COUNTY = body(BodyKind.COUNTY_MUNICIPALITY, "Eksempel fylkeskommune", "310033448");
    public static final Body DIRECTORATE = body(BodyKind.STATE_AGENCY, "Eksempeldirektoratet", "310044555");
    public static final Body MINISTRY = body(BodyKind.STATE_AGENCY, "Eksempeldepartementet", "310077887");
    public static final Body RESEARCHERS = body(BodyKind.RESEARCH, "Eksempelforskning", "310011223");
    public static final Body UNIVERSITY = body(BodyKind.EDUCATION, "Eksempel universitet", "310055662");

    public static final PilotApplicationRegistered APPLICATION_REGISTERED = new PilotApplicationRegistered(
            NORDLAND,
            day("2020-09-28"),
            "IPT-LOFTET-2",
            "Inn på tunet i Nordlandskommunene",
            Theme.PRIMARY_SCHOOL,
            List.of(FYLKESMANNEN_I_NORDLAND, COUNTY),
            kroner(3_000_000),
            period("2020-11-01", "2022-11-01"));

    public static final PilotApplicationRejected APPLICATION_REJECTED = new PilotApplicationRejected(
            NORDLAND, day("2020-11-02"), decision(DIRECTORATE, "Rammen er brukt opp.", "2020-11-04"));

    public static final PilotGrantAwarded GRANT_AWARDED = new PilotGrantAwarded(
            NORDLAND,
            between("2020-11-01", "2020-11-05", Precision.DAY),
            kroner(3_000_000),
            List.of(FYLKESMANNEN_I_NORDLAND, COUNTY),
            period("2020-11-01", "2022-11-01"),
            List.of(told("Kommunene skal dele erfaringer underveis."), told("Sluttrapport leveres innen tre måneder.")),
            decision(DIRECTORATE, "Søknaden oppfyller vilkårene i utlysningen.", "2020-11-03"));

    public static final CoFundingRegistered CO_FUNDING_REGISTERED = new CoFundingRegistered(
            NORDLAND,
            day("2020-11-03"),
            COUNTY,
            kroner(2_800_000),
            told("Egenandel fra fylket og kommunene"),
            period("2020-11-01", "2022-11-01"));

    public static final GrantAmountChanged GRANT_AMOUNT_CHANGED = new GrantAmountChanged(
            NORDLAND,
            day("2021-12-01"),
            kroner(-150_000),
            decision(DIRECTORATE, "Studieturen i 2021 ble ikke gjennomført.", "2021-12-03"));

    public static final GrantPaymentRegistered GRANT_PAYMENT_REGISTERED =
            new GrantPaymentRegistered(NORDLAND, day("2021-01-15"), kroner(1_500_000));

    public static final GrantRepaymentRegistered GRANT_REPAYMENT_REGISTERED = new GrantRepaymentRegistered(
            NORDLAND, day("2023-08-15"), new Money(1_234_567, ValueAddedTax.NOT_APPLICABLE));

    public static final PilotStarted STARTED =
            new PilotStarted(NORDLAND, between("2021-03-15", "2021-03-19", Precision.WEEK), KICK_OFF);

    public static final MunicipalityJoined MUNICIPALITY_JOINED = new MunicipalityJoined(
            OSLO_OG_VIKEN, day("2021-01-01"), OSLO, NUMBER_OF_OSLO, "Nordre Aker", MunicipalityRole.PILOT);

    public static final MunicipalityRoleChanged MUNICIPALITY_ROLE_CHANGED = new MunicipalityRoleChanged(
            OSLO_OG_VIKEN,
            between("2021-11-01", "2021-11-30", Precision.MONTH),
            OSLO,
            "Nordre Aker",
            MunicipalityRole.EXPERIENCE);

    public static final MunicipalityLeft MUNICIPALITY_LEFT = new MunicipalityLeft(
            OSLO_OG_VIKEN, day("2022-06-30"), OSLO, "Nordre Aker", told("Bydelen omorganiserte tilbudet sitt."));

    public static final PartnerJoined PARTNER_JOINED = new PartnerJoined(
            NORDLAND,
            between("2021-01-01", "2021-12-31", Precision.YEAR),
            UNIVERSITY,
            "Lærerutdanningen deltar i kursene");

    public static final MeasurePlanned MEASURE_PLANNED = new MeasurePlanned(
            NORDLAND, day("2021-06-10"), FARMER_COURSE, "Kurs for gårdbrukere", MeasureScope.MUNICIPAL, SORTLAND);

    public static final MeasureStarted MEASURE_STARTED = new MeasureStarted(NORDLAND, day("2021-10-25"), FARMER_COURSE);

    public static final MeasureCompleted MEASURE_COMPLETED =
            new MeasureCompleted(NORDLAND, day("2021-10-26"), FARMER_COURSE);

    public static final MeasureDropped MEASURE_DROPPED =
            new MeasureDropped(NORDLAND, day("2022-01-20"), COORDINATORS, told("Ingen kommune meldte seg."));

    public static final WorkshopPlanned WORKSHOP_PLANNED = new WorkshopPlanned(
            NORDLAND,
            day("2021-11-05"),
            MIDWAY_SEMINAR,
            WorkshopKind.SEMINAR,
            "Midtveisseminar",
            between("2022-01-01", "2022-01-31", Precision.MONTH),
            WorkshopFormat.PHYSICAL);

    public static final WorkshopRescheduled WORKSHOP_RESCHEDULED = new WorkshopRescheduled(
            NORDLAND,
            day("2022-01-10"),
            MIDWAY_SEMINAR,
            between("2022-03-01", "2022-03-10", Precision.MONTH),
            WorkshopFormat.DIGITAL,
            told("Pandemien"));

    public static final WorkshopHeld WORKSHOP_HELD = new WorkshopHeld(
            NORDLAND,
            day("2022-04-05"),
            KONGSBERG_WORKSHOP,
            WorkshopKind.WORKSHOP,
            "Felles workshop i Kongsberg",
            WorkshopFormat.PHYSICAL,
            "Kongsberg",
            NUMBER_OF_KONGSBERG,
            List.of(NORDLAND, OSLO_OG_VIKEN),
            new Attendance(30, Attendance.Unit.PERSONS, true),
            List.of(told("en forsker fra følgeforskningen"), told("Landbruksdirektoratet")),
            List.of("Rammeavtale", "Tverrfaglig team"),
            List.of(FARMER_COURSE, COORDINATORS));

    public static final WorkshopCancelled WORKSHOP_CANCELLED =
            new WorkshopCancelled(NORDLAND, day("2022-02-28"), MIDWAY_SEMINAR, told("For få påmeldte"));

    public static final StudyTripMade STUDY_TRIP_MADE = new StudyTripMade(
            NORDLAND,
            between("2022-04-04", "2022-04-06", Precision.DAY),
            "Studietur til Oslo og Viken",
            List.of(HADSEL, SORTLAND, VAAGAN),
            List.of("Kongsberg kommune"),
            told("Lære av det tverrfaglige teamet og rammeavtalen"));

    public static final AccompanyingResearchEngaged ACCOMPANYING_RESEARCH_ENGAGED = new AccompanyingResearchEngaged(
            NORDLAND,
            between("2021-05-01", "2021-05-31", Precision.MONTH),
            RESEARCHERS,
            List.of(UNIVERSITY),
            List.of("Forankring", "Organisering", "Økonomi"));

    public static final ResearchReportPublished RESEARCH_REPORT_PUBLISHED = new ResearchReportPublished(
            NORDLAND,
            between("2023-01-01", "2023-12-31", Precision.YEAR),
            "Inn på tunet som allmennpedagogisk tilbud",
            RESEARCHERS,
            "https://example.org/forskningsrapport");

    public static final EffectReported EFFECT_REPORTED = new EffectReported(
            NORDLAND,
            day("2023-01-12"),
            MORE_PROVIDERS,
            told("Alle pilotkommunene har fått godkjente tilbydere."),
            EffectKind.EFFECT,
            STATSFORVALTEREN_I_NORDLAND,
            EffectBasis.SELF_REPORT,
            SORTLAND,
            true);

    public static final EffectRevised EFFECT_REVISED = new EffectRevised(
            NORDLAND,
            between("2023-06-01", "2023-08-31", Precision.SEASON),
            MORE_PROVIDERS,
            told("Tilbud for hele klasser hadde begrensede vilkår."),
            RESEARCHERS,
            EffectBasis.RESEARCH,
            false);

    public static final IndicatorMeasured INDICATOR_MEASURED =
            new IndicatorMeasured(NORDLAND, day("2022-11-08"), "APPROVED_PROVIDERS", new BigDecimal("27.5"), "farms");

    public static final PilotExtended EXTENDED = new PilotExtended(
            NORDLAND,
            day("2022-10-20"),
            between("2023-06-01", "2023-08-31", Precision.SEASON),
            COUNTY,
            "Ut skoleåret 2022/2023",
            decision(STATSFORVALTEREN_I_NORDLAND, "Skoleåret bør fullføres.", "2022-10-21"));

    public static final PilotConcluded CONCLUDED = new PilotConcluded(NORDLAND, day("2023-06-30"));

    public static final ReportSubmitted REPORT_SUBMITTED = new ReportSubmitted(
            NORDLAND,
            day("2022-12-01"),
            ReportKind.FINAL,
            "Sluttrapport",
            LocalDate.parse("2022-12-15"),
            "https://example.org/sluttrapport");

    public static final PilotClosed CLOSED = new PilotClosed(
            NORDLAND,
            day("2023-09-15"),
            kroner(2_837_654),
            decision(DIRECTORATE, "Regnskapet er godkjent.", "2023-09-18"));

    public static final PilotDiscontinued DISCONTINUED = new PilotDiscontinued(
            NORDLAND, day("2022-05-01"), decision(DIRECTORATE, "Kommunene har trukket seg.", "2022-05-02"));

    /** The workshop of 5 April, first told under the day of the news of it. */
    public static final PilotFactCorrected FACT_CORRECTED = new PilotFactCorrected(
            NORDLAND,
            day("2022-05-02"),
            18,
            WORKSHOP_HELD,
            CorrectionReason.WRONG_DATE,
            told("Nyhetens dato var ført som dagen for samlingen."),
            "officer-7");

    public static final PilotFactAnnulled FACT_ANNULLED = new PilotFactAnnulled(
            NORDLAND,
            day("2022-05-03"),
            19,
            CorrectionReason.NOT_HAPPENED,
            told("Seminaret ble flyttet, ikke avlyst."),
            "officer-7",
            OSLO_OG_VIKEN);

    /** A visit that was first told of the pilot for dementia care. */
    public static final PilotFactMovedIn FACT_MOVED_IN = new PilotFactMovedIn(
            NORDLAND,
            STUDY_TRIP_MADE.occurredOn(),
            STUDY_TRIP_MADE,
            OSLO_OG_VIKEN,
            7,
            Instant.parse("2022-04-22T08:15:00Z"),
            CorrectionReason.WRONG_PARTY,
            told("Reisen ble ført på vertens pilot."),
            "officer-7");

    public static final PilotDecisionRectified DECISION_RECTIFIED = new PilotDecisionRectified(
            NORDLAND,
            day("2020-11-20"),
            2,
            GRANT_AWARDED,
            CorrectionReason.TYPO,
            told("Vedtaksbrevet nevnte feil post på budsjettet."),
            "officer-7");

    public static final PilotDecisionReversed DECISION_REVERSED = new PilotDecisionReversed(
            NORDLAND,
            day("2021-02-01"),
            2,
            LocalDate.parse("2021-03-01"),
            decision(MINISTRY, "Søkeren oppfylte ikke vilkårene.", "2021-02-03"),
            "forvaltningsloven § 35",
            ReversalInitiator.SUPERIOR);

    public static final PilotDuplicateMarked DUPLICATE_MARKED = new PilotDuplicateMarked(
            NORDLAND,
            day("2021-02-01"),
            OSLO_OG_VIKEN,
            CorrectionReason.DUPLICATE,
            told("Piloten var ført to ganger."),
            "officer-7");

    public static final PilotDeadlinePassed DEADLINE_PASSED = new PilotDeadlinePassed(
            NORDLAND, day("2023-04-01"), PilotDeadline.FINAL_REPORT, LocalDate.parse("2023-03-31"));

    public static final PilotRuleBroken RULE_BROKEN = new PilotRuleBroken(NORDLAND, day("2022-04-05"), 18, "PI-9");

    private static final List<PilotEvent> ALL = List.of(
            APPLICATION_REGISTERED,
            APPLICATION_REJECTED,
            GRANT_AWARDED,
            CO_FUNDING_REGISTERED,
            GRANT_AMOUNT_CHANGED,
            GRANT_PAYMENT_REGISTERED,
            GRANT_REPAYMENT_REGISTERED,
            STARTED,
            MUNICIPALITY_JOINED,
            MUNICIPALITY_ROLE_CHANGED,
            MUNICIPALITY_LEFT,
            PARTNER_JOINED,
            MEASURE_PLANNED,
            MEASURE_STARTED,
            MEASURE_COMPLETED,
            MEASURE_DROPPED,
            WORKSHOP_PLANNED,
            WORKSHOP_RESCHEDULED,
            WORKSHOP_HELD,
            WORKSHOP_CANCELLED,
            STUDY_TRIP_MADE,
            ACCOMPANYING_RESEARCH_ENGAGED,
            RESEARCH_REPORT_PUBLISHED,
            EFFECT_REPORTED,
            EFFECT_REVISED,
            INDICATOR_MEASURED,
            EXTENDED,
            CONCLUDED,
            REPORT_SUBMITTED,
            CLOSED,
            DISCONTINUED,
            DEADLINE_PASSED,
            FACT_CORRECTED,
            FACT_ANNULLED,
            FACT_MOVED_IN,
            DECISION_RECTIFIED,
            DECISION_REVERSED,
            DUPLICATE_MARKED,
            RULE_BROKEN);

    private PilotFacts() {}

    /** One of each, in the order of a pilot's life. They do not make one believable pilot: it is both rejected and awarded. */
    public static List<PilotEvent> all() {
        return ALL;
    }

    public static Occurred day(String day) {
        return Occurred.on(LocalDate.parse(day));
    }

    public static Occurred between(String from, String to, Precision precision) {
        return new Occurred(LocalDate.parse(from), LocalDate.parse(to), precision);
    }

    public static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    public static Money kroner(long kroner) {
        return Money.kroner(kroner, ValueAddedTax.NOT_APPLICABLE);
    }

    public static Confidential told(String text) {
        return new Confidential(text);
    }

    public static Body body(BodyKind kind, String name, String organisationNumber) {
        return new Body(kind, name, new OrganisationNumber(organisationNumber));
    }

    /** A decision that can be appealed to the ministry. */
    public static IndividualDecision decision(Body by, String grounds, String notifiedOn) {
        return new IndividualDecision(by, told(grounds), LocalDate.parse(notifiedOn), MINISTRY);
    }
}
