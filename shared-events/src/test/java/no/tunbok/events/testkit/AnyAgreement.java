package no.tunbok.events.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import no.tunbok.events.agreement.*;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.QuantityUnit;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.events.value.ValueAddedTax;
import org.jspecify.annotations.Nullable;

/**
 * Random framework agreements that no rule has looked at: anything may follow anything, happen twice, or not make sense. The
 * facts speak of few things, so that they meet, and a good third of them correct, annul, move, reverse or remark on others.
 */
public final class AnyAgreement {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 730;
    private static final int MOST_FACTS = 24;

    private static final AgreementId AGREEMENT = AgreementFacts.KONGSBERG_AGREEMENT;
    private static final List<CallOffId> CALL_OFFS = List.of(AgreementFacts.DAY_ACTIVITY, AgreementFacts.SCHOOL_CLASS);
    private static final List<OrganisationNumber> NUMBERS =
            List.of(AgreementFacts.KONGSBERG, AgreementFacts.FIRST_FARM, AgreementFacts.SECOND_FARM);
    private static final List<ApprovalId> APPROVALS =
            List.of(AgreementFacts.APPROVAL_OF_FIRST, AgreementFacts.APPROVAL_OF_SECOND);
    private static final List<ServiceArea> AREAS =
            List.of(ServiceArea.DEMENTIA_DAY_ACTIVITY, ServiceArea.PRIMARY_SCHOOL, ServiceArea.RESPITE);
    private static final List<Body> BODIES = List.of(AgreementFacts.BUYER, PilotFacts.COUNTY);
    private static final List<String> WORDS = List.of("Dagaktivitet", "Skoletilbud", "Ærlig talt: øl på åsen");

    private final RandomGenerator random;

    private AnyAgreement(RandomGenerator random) {
        this.random = random;
    }

    /** What was recorded of one agreement: told in order, some of it late, some while it still could happen, some in one breath. */
    public static List<Recorded<AgreementEvent>> history(RandomGenerator random) {
        var any = new AnyAgreement(random);
        var records = new ArrayList<Recorded<AgreementEvent>>();
        var at = FIRST_DAY.plusDays(random.nextInt(DAYS)).atStartOfDay(Recorded.OSLO);
        for (var fact : any.facts(true)) {
            at = at.plusHours(random.nextInt(3) * (long) random.nextInt(24 * 40));
            records.add(new Recorded<>(records.size(), at.toInstant(), fact));
        }
        return records;
    }

    /** The facts of one agreement, with corrections, moves, reversals and remarks among them. */
    public static List<AgreementEvent> facts(RandomGenerator random) {
        return new AnyAgreement(random).facts(true);
    }

    /** The facts of one agreement as they were first told: nothing that speaks of another fact. */
    public static List<AgreementEvent> uncorrected(RandomGenerator random) {
        return new AnyAgreement(random).facts(false);
    }

    private List<AgreementEvent> facts(boolean withCorrections) {
        var facts = new ArrayList<AgreementEvent>();
        for (int left = random.nextInt(MOST_FACTS + 1); left > 0; left--) {
            facts.add(withCorrections && random.nextInt(5) < 2 ? about(facts.size()) : plain());
        }
        return List.copyOf(facts);
    }

    /** Something said about the facts before, or about nothing that there is. */
    private AgreementEvent about(int number) {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 ->
                new AgreementFactCorrected(
                        AGREEMENT, when(), target(number), any(number), one(CorrectionReason.values()), text(), id());
            case 3, 4, 5 ->
                new AgreementFactAnnulled(
                        AGREEMENT,
                        when(),
                        target(number),
                        one(CorrectionReason.values()),
                        text(),
                        id(),
                        maybe(AgreementFacts.MODUM_AGREEMENT));
            case 6 ->
                random.nextBoolean()
                        ? new AgreementDecisionRectified(
                                AGREEMENT,
                                when(),
                                target(number),
                                any(number),
                                one(CorrectionReason.values()),
                                text(),
                                id())
                        : new AgreementDecisionReversed(
                                AGREEMENT,
                                when(),
                                target(number),
                                day(),
                                decision(),
                                word(),
                                one(ReversalInitiator.values()));
            case 7 -> movedIn(number);
            default -> new AgreementRuleBroken(AGREEMENT, when(), target(number), "FA-" + (1 + random.nextInt(21)));
        };
    }

    private AgreementFactMovedIn movedIn(int number) {
        var fact = any(number);
        return new AgreementFactMovedIn(
                AGREEMENT,
                fact.occurredOn(),
                fact,
                AgreementFacts.MODUM_AGREEMENT,
                random.nextInt(20),
                Instant.ofEpochSecond(random.nextInt(1_700_000_000)),
                one(CorrectionReason.values()),
                text(),
                id());
    }

    private AgreementEvent any(int number) {
        return random.nextInt(6) == 0 ? about(number) : plain();
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

    private AgreementEvent plain() {
        return random.nextBoolean() ? ofTheAgreement() : ofTheOrders();
    }

    private AgreementEvent ofTheAgreement() {
        return switch (random.nextInt(14)) {
            case 0 ->
                new FrameworkPlanned(
                        AGREEMENT,
                        when(),
                        several(NUMBERS),
                        word(),
                        several(AREAS),
                        one(ProcurementRegime.values()),
                        volume(),
                        maybe(period()),
                        several(AgreementFacts.OPTIONS));
            case 1 -> new MarketDialogueHeld(AGREEMENT, when(), maybe(word()), maybe(day()), maybe(random.nextInt(9)));
            case 2 ->
                new ContractNoticePublished(
                        AGREEMENT,
                        when(),
                        several(NUMBERS),
                        maybe(word()),
                        maybe(word()),
                        day(),
                        volume(),
                        random.nextInt(60),
                        several(AgreementFacts.OPTIONS),
                        maybe(random.nextInt(9)),
                        one(CallOffMethod.values()),
                        one(ProcurementVehicle.values()),
                        maybe(text()));
            case 3 -> new ProcurementCancelled(AGREEMENT, when(), decision());
            case 4 ->
                new FrameworkAwarded(
                        AGREEMENT, when(), several(List.of(participant(), participant())), maybe(day()), decision());
            case 5 -> new FrameworkSigned(AGREEMENT, when());
            case 6 -> new FrameworkEnteredIntoForce(AGREEMENT, when(), day());
            case 7 -> new TrialPeriodStarted(AGREEMENT, when(), day());
            case 8 -> new TrialPeriodEnded(AGREEMENT, when(), one(TrialOutcome.values()));
            case 9 -> new OptionExercised(AGREEMENT, when(), random.nextInt(4), day());
            case 10 ->
                new FrameworkModified(
                        AGREEMENT, when(), text(), maybe(word()), maybe(change()), maybe(word()), decision());
            case 11 ->
                new PriceAdjusted(AGREEMENT, when(), word(), BigDecimal.valueOf(random.nextInt(-50, 150), 1), day());
            case 12 ->
                new ParticipantSucceeded(
                        AGREEMENT,
                        when(),
                        one(NUMBERS),
                        one(NUMBERS),
                        one(IdentityCause.values()),
                        maybe(one(APPROVALS)),
                        maybe(judgedOn()),
                        decision());
            default -> new ParticipantUnblocked(AGREEMENT, when(), one(NUMBERS), maybe(judgedOn()));
        };
    }

    private AgreementEvent ofTheOrders() {
        return switch (random.nextInt(17)) {
            case 0 ->
                new MiniCompetitionHeld(
                        AGREEMENT,
                        when(),
                        one(CALL_OFFS),
                        one(AREAS),
                        several(NUMBERS),
                        several(NUMBERS),
                        maybe(one(NUMBERS)));
            case 1 ->
                new CallOffMade(
                        AGREEMENT,
                        when(),
                        one(CALL_OFFS),
                        one(NUMBERS),
                        one(NUMBERS),
                        one(AREAS),
                        quantity(),
                        money(),
                        period(),
                        one(CallOffMethod.values()),
                        maybe(judgedOn()));
            case 2 -> new CallOffChanged(AGREEMENT, when(), one(CALL_OFFS), quantity(), money(), period());
            case 3 -> new DeliveryReported(AGREEMENT, when(), one(CALL_OFFS), period(), quantity(), money());
            case 4 ->
                new CallOffEnded(
                        AGREEMENT,
                        when(),
                        one(CALL_OFFS),
                        one(CallOffEndReason.values()),
                        maybe(day()),
                        maybe(money()));
            case 5 -> new CallOffCompleted(AGREEMENT, when(), one(CALL_OFFS), maybe(money()));
            case 6 -> new NonConformityRegistered(AGREEMENT, when(), one(NUMBERS), maybe(one(CALL_OFFS)), text());
            case 7 -> new WarningGiven(AGREEMENT, when(), one(NUMBERS), day(), text());
            case 8 ->
                new ParticipantBlocked(AGREEMENT, when(), one(NUMBERS), one(BlockCause.values()), maybe(judgedOn()));
            case 9 -> new ParticipantLeft(AGREEMENT, when(), one(NUMBERS), one(LeavingCause.values()), decision());
            case 10 ->
                new FrameworkTerminated(
                        AGREEMENT,
                        when(),
                        one(TerminationKind.values()),
                        maybe(day()),
                        day(),
                        maybe(text()),
                        decision());
            case 11 -> new FrameworkExhausted(AGREEMENT, when());
            case 12 -> new FrameworkExpired(AGREEMENT, when());
            case 13 ->
                new AgreementIdentityUpdated(
                        AGREEMENT,
                        when(),
                        one(IdentityKind.values()),
                        one(NUMBERS).value(),
                        one(NUMBERS).value(),
                        one(IdentityCause.values()));
            case 14 -> new CeilingNeared(AGREEMENT, when(), random.nextInt(100), money());
            case 15 ->
                new AgreementDeadlinePassed(
                        AGREEMENT,
                        when(),
                        one(AgreementDeadline.values()),
                        day(),
                        maybe(String.valueOf(random.nextInt(4))));
            default ->
                new AgreementDuplicateMarked(
                        AGREEMENT, when(), AGREEMENT, one(CorrectionReason.values()), text(), id());
        };
    }

    private AwardedParticipant participant() {
        return new AwardedParticipant(
                one(NUMBERS),
                maybe(one(APPROVALS)),
                several(AREAS),
                several(WORDS),
                maybe(random.nextInt(3)),
                maybe(quantity()),
                maybe(quantity()),
                maybe(judgedOn()));
    }

    private Volume volume() {
        return new Volume(maybe(money()), maybe(money()), maybe(quantity()), maybe(quantity()));
    }

    private Quantity quantity() {
        return Quantity.of(random.nextInt(20), one(QuantityUnit.values()));
    }

    private JudgedOn judgedOn() {
        return new JudgedOn(one(APPROVALS), random.nextInt(20), random.nextInt(20));
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
        return new Money(random.nextLong(500_000_000), one(ValueAddedTax.values()));
    }

    private Money change() {
        return new Money(random.nextBoolean() ? money().ore() : -money().ore(), ValueAddedTax.EXCLUDED);
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
