package no.tunbok.events.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Recorded;
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
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ValueAddedTax;
import org.jspecify.annotations.Nullable;

/**
 * Random pilots that no rule has looked at: anything may follow anything, happen twice, or not make sense. The facts speak
 * of few things, so that they meet, and a good third of them correct, annul or remark on others.
 */
public final class AnyPilot {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 730;
    private static final int MOST_FACTS = 24;

    private static final PilotId PILOT = PilotFacts.NORDLAND;
    private static final List<PilotId> PILOTS = List.of(PilotFacts.NORDLAND, PilotFacts.OSLO_OG_VIKEN);
    private static final List<WorkshopId> WORKSHOPS = List.of(PilotFacts.KICK_OFF, PilotFacts.MIDWAY_SEMINAR);
    private static final List<MeasureId> MEASURES = List.of(PilotFacts.FARMER_COURSE, PilotFacts.COORDINATORS);
    private static final List<EffectId> EFFECTS =
            List.of(PilotFacts.MORE_PROVIDERS, EffectId.of("c3f8d2a4-1b5e-4f60-92a7-0e1d2c3b4a02"));
    private static final List<OrganisationNumber> MUNICIPALITIES =
            List.of(PilotFacts.HADSEL, PilotFacts.SORTLAND, PilotFacts.OSLO);
    private static final List<MunicipalityNumber> NUMBERS =
            List.of(new MunicipalityNumber("1866"), new MunicipalityNumber("1870"), PilotFacts.NUMBER_OF_OSLO);
    private static final List<Body> BODIES = List.of(
            PilotFacts.STATSFORVALTEREN_I_NORDLAND,
            PilotFacts.COUNTY,
            PilotFacts.RESEARCHERS,
            new Body(PilotFacts.COUNTY.kind(), "Fylket uten nummer", null));
    private static final List<String> WORDS = List.of("Kurs", "Samling", "Ærlig talt: øl på åsen");

    private final RandomGenerator random;

    private AnyPilot(RandomGenerator random) {
        this.random = random;
    }

    /** What was recorded of one pilot: told in order, some of it late, some while it still could happen, some in one breath. */
    public static List<Recorded<PilotEvent>> history(RandomGenerator random) {
        var any = new AnyPilot(random);
        var records = new ArrayList<Recorded<PilotEvent>>();
        var at = FIRST_DAY.plusDays(random.nextInt(DAYS)).atStartOfDay(Recorded.OSLO);
        for (var fact : any.facts(true)) {
            at = at.plusHours(random.nextInt(3) * (long) random.nextInt(24 * 40));
            records.add(new Recorded<>(records.size(), at.toInstant(), fact));
        }
        return records;
    }

    /** The facts of one pilot, with corrections, annulments and remarks among them. */
    public static List<PilotEvent> facts(RandomGenerator random) {
        return new AnyPilot(random).facts(true);
    }

    /** The facts of one pilot as they were first told: no corrections, no annulments, no remarks. */
    public static List<PilotEvent> uncorrected(RandomGenerator random) {
        return new AnyPilot(random).facts(false);
    }

    private List<PilotEvent> facts(boolean withCorrections) {
        var facts = new ArrayList<PilotEvent>();
        for (int left = random.nextInt(MOST_FACTS + 1); left > 0; left--) {
            facts.add(withCorrections && random.nextInt(5) < 2 ? about(facts.size()) : plain());
        }
        return List.copyOf(facts);
    }

    /** Something said about the facts before, or about nothing that there is. */
    private PilotEvent about(int number) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> corrected(number);
            case 4 ->
                new PilotDecisionRectified(
                        PILOT, when(), target(number), plain(), one(CorrectionReason.values()), text(), id());
            case 5 ->
                new PilotDecisionReversed(
                        PILOT,
                        when(),
                        target(number),
                        when().from(),
                        decision(),
                        "forvaltningsloven § 35",
                        one(ReversalInitiator.values()));
            case 6 -> {
                var fact = plain();
                yield new PilotFactMovedIn(
                        PILOT,
                        fact.occurredOn(),
                        fact,
                        PilotFacts.OSLO_OG_VIKEN,
                        number,
                        Told.LATE.atStartOfDay(Recorded.OSLO).toInstant(),
                        one(CorrectionReason.values()),
                        text(),
                        id());
            }
            case 7 ->
                new PilotDuplicateMarked(
                        PILOT, when(), PilotFacts.OSLO_OG_VIKEN, one(CorrectionReason.values()), text(), id());
            case 2, 3 ->
                new PilotFactAnnulled(
                        PILOT, when(), target(number), one(CorrectionReason.values()), text(), id(), null);
            default -> new PilotRuleBroken(PILOT, when(), target(number), "PI-" + (1 + random.nextInt(17)));
        };
    }

    private PilotFactCorrected corrected(int number) {
        var instead = random.nextInt(6) == 0 ? about(number) : plain();
        return new PilotFactCorrected(
                PILOT, when(), target(number), instead, one(CorrectionReason.values()), text(), id());
    }

    /** Mostly a fact told shortly before, which may be a correction itself; sometimes none that there is, or none yet. */
    private long target(int number) {
        return switch (random.nextInt(12)) {
            case 0 -> number + random.nextInt(3);
            case 1 -> random.nextBoolean() ? -1 : Long.MAX_VALUE;
            case 2, 3, 4, 5 -> Math.max(0, number - 1 - random.nextInt(3));
            default -> random.nextInt(number + 1);
        };
    }

    private PilotEvent plain() {
        return switch (random.nextInt(32)) {
            case 0 ->
                new PilotApplicationRegistered(
                        PILOT,
                        when(),
                        "IPT-LOFTET-2",
                        word(),
                        one(Theme.values()),
                        several(BODIES),
                        maybe(money()),
                        maybe(period()));
            case 1 -> new PilotApplicationRejected(PILOT, when(), decision());
            case 2 ->
                new PilotGrantAwarded(
                        PILOT,
                        when(),
                        money(),
                        several(BODIES),
                        period(),
                        several(List.of(text(), text())),
                        decision());
            case 3 -> new CoFundingRegistered(PILOT, when(), one(BODIES), maybe(money()), text(), maybe(period()));
            case 4 -> new GrantAmountChanged(PILOT, when(), change(), decision());
            case 5 -> new GrantPaymentRegistered(PILOT, when(), money());
            case 6 -> new GrantRepaymentRegistered(PILOT, when(), money());
            case 7 -> new PilotStarted(PILOT, when(), maybe(one(WORKSHOPS)));
            case 8 ->
                new MunicipalityJoined(
                        PILOT, when(), one(MUNICIPALITIES), one(NUMBERS), district(), one(MunicipalityRole.values()));
            case 9 ->
                new MunicipalityRoleChanged(
                        PILOT, when(), one(MUNICIPALITIES), district(), one(MunicipalityRole.values()));
            case 10 -> new MunicipalityLeft(PILOT, when(), one(MUNICIPALITIES), district(), text());
            case 11 -> new PartnerJoined(PILOT, when(), one(BODIES), word());
            case 12 ->
                new MeasurePlanned(
                        PILOT, when(), one(MEASURES), word(), one(MeasureScope.values()), maybe(one(MUNICIPALITIES)));
            case 13 -> new MeasureStarted(PILOT, when(), one(MEASURES));
            case 14 -> new MeasureCompleted(PILOT, when(), one(MEASURES));
            case 15 -> new MeasureDropped(PILOT, when(), one(MEASURES), text());
            case 16 ->
                new WorkshopPlanned(
                        PILOT,
                        when(),
                        one(WORKSHOPS),
                        one(WorkshopKind.values()),
                        word(),
                        when(),
                        maybe(one(WorkshopFormat.values())));
            case 17 ->
                new WorkshopRescheduled(
                        PILOT, when(), one(WORKSHOPS), when(), maybe(one(WorkshopFormat.values())), text());
            case 18 -> workshopHeld();
            case 19 -> new WorkshopCancelled(PILOT, when(), one(WORKSHOPS), text());
            case 20 ->
                new StudyTripMade(PILOT, when(), maybe(word()), several(MUNICIPALITIES), several(WORDS), maybe(text()));
            case 21 -> new AccompanyingResearchEngaged(PILOT, when(), one(BODIES), several(BODIES), several(WORDS));
            case 22 ->
                new ResearchReportPublished(PILOT, when(), word(), one(BODIES), maybe("https://example.org/rapport"));
            case 23 ->
                new EffectReported(
                        PILOT,
                        when(),
                        one(EFFECTS),
                        text(),
                        one(EffectKind.values()),
                        one(BODIES),
                        one(EffectBasis.values()),
                        maybe(one(MUNICIPALITIES)),
                        random.nextBoolean());
            case 24 ->
                new EffectRevised(
                        PILOT,
                        when(),
                        one(EFFECTS),
                        text(),
                        one(BODIES),
                        one(EffectBasis.values()),
                        random.nextBoolean());
            case 25 ->
                new IndicatorMeasured(
                        PILOT,
                        when(),
                        "APPROVED_PROVIDERS",
                        BigDecimal.valueOf(random.nextInt(-5_000, 500_000), 2),
                        "farms");
            case 26 -> new PilotExtended(PILOT, when(), when(), one(BODIES), maybe(word()), decision());
            case 27 -> new PilotConcluded(PILOT, when());
            case 28 ->
                new ReportSubmitted(
                        PILOT,
                        when(),
                        one(ReportKind.values()),
                        word(),
                        maybe(day()),
                        maybe("https://example.org/sluttrapport"));
            case 29 -> new PilotClosed(PILOT, when(), money(), decision());
            case 30 -> new PilotDeadlinePassed(PILOT, when(), one(PilotDeadline.values()), day());
            default -> new PilotDiscontinued(PILOT, when(), decision());
        };
    }

    private WorkshopHeld workshopHeld() {
        return new WorkshopHeld(
                PILOT,
                when(),
                one(WORKSHOPS),
                one(WorkshopKind.values()),
                word(),
                maybe(one(WorkshopFormat.values())),
                maybe(word()),
                maybe(one(NUMBERS)),
                several(PILOTS),
                maybe(new Attendance(random.nextInt(50), one(Attendance.Unit.values()), random.nextBoolean())),
                several(List.of(text(), text())),
                several(WORDS),
                several(MEASURES));
    }

    private Occurred when() {
        var from = day();
        return switch (random.nextInt(6)) {
            case 0 -> new Occurred(from, from.plusDays(4), Precision.WEEK);
            case 1 -> new Occurred(from.withDayOfMonth(1), from.withDayOfMonth(from.lengthOfMonth()), Precision.MONTH);
            case 2 -> new Occurred(from, from.plusDays(90), Precision.SEASON);
            case 3 -> new Occurred(from.withDayOfYear(1), from.withDayOfYear(from.lengthOfYear()), Precision.YEAR);
            default -> Occurred.on(from);
        };
    }

    /** Often one of few days, so that facts share it. */
    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextBoolean() ? random.nextInt(5) * 100L : random.nextInt(DAYS));
    }

    private Period period() {
        var from = day();
        return new Period(from, maybe(from.plusDays(random.nextInt(DAYS))));
    }

    private Money money() {
        return new Money(random.nextLong(1, 500_000_000), one(ValueAddedTax.values()));
    }

    private Money change() {
        return new Money(random.nextBoolean() ? money().ore() : -money().ore(), ValueAddedTax.NOT_APPLICABLE);
    }

    private IndividualDecision decision() {
        return new IndividualDecision(one(BODIES), text(), maybe(day()), maybe(one(BODIES)));
    }

    private Confidential text() {
        return new Confidential(word());
    }

    private String word() {
        return one(WORDS);
    }

    private @Nullable String district() {
        return maybe("Nordre Aker");
    }

    private String id() {
        return "officer-" + random.nextInt(3);
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private <T> List<T> several(List<T> from) {
        return from.stream().filter(_ -> random.nextBoolean()).toList();
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> T one(T[] from) {
        return one(Stream.of(from).toList());
    }
}
