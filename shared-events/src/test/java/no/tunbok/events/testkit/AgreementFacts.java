package no.tunbok.events.testkit;

import static no.tunbok.events.testkit.PilotFacts.between;
import static no.tunbok.events.testkit.PilotFacts.body;
import static no.tunbok.events.testkit.PilotFacts.day;
import static no.tunbok.events.testkit.PilotFacts.decision;
import static no.tunbok.events.testkit.PilotFacts.period;
import static no.tunbok.events.testkit.PilotFacts.told;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.agreement.*;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.BodyKind;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.QuantityUnit;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.events.value.ValueAddedTax;

/**
 * One example of everything that can happen to a framework agreement, with every part filled in. The buyers are real
 * municipalities; the farms, the amounts and the agreement itself are made up.
 */
public final class AgreementFacts {

    public static final AgreementId KONGSBERG_AGREEMENT = AgreementId.of("7a1c2e90-5b3d-4f61-8c2a-1d0e9f8b7a01");
    public static final AgreementId MODUM_AGREEMENT = AgreementId.of("7a1c2e90-5b3d-4f61-8c2a-1d0e9f8b7a02");

    public static final CallOffId DAY_ACTIVITY = CallOffId.of("2f6e8d10-4c7b-4a39-b1d5-6e0f1a2b3c01");
    public static final CallOffId SCHOOL_CLASS = CallOffId.of("2f6e8d10-4c7b-4a39-b1d5-6e0f1a2b3c02");

    public static final ApprovalId APPROVAL_OF_FIRST = ApprovalId.of("e4b7c9d2-0a1f-4e58-93b6-5c7d8e9f0a01");
    public static final ApprovalId APPROVAL_OF_SECOND = ApprovalId.of("e4b7c9d2-0a1f-4e58-93b6-5c7d8e9f0a02");
    public static final ApprovalId APPROVAL_OF_COMPANY = ApprovalId.of("e4b7c9d2-0a1f-4e58-93b6-5c7d8e9f0a03");

    public static final OrganisationNumber KONGSBERG = new OrganisationNumber("942402465");
    public static final OrganisationNumber MODUM = new OrganisationNumber("970491589");
    public static final OrganisationNumber FIRST_FARM = new OrganisationNumber("310000116");
    public static final OrganisationNumber SECOND_FARM = new OrganisationNumber("310022330");
    public static final OrganisationNumber FARM_COMPANY = new OrganisationNumber("310088994");
    public static final OrganisationNumber RENUMBERED_FARM = new OrganisationNumber("310100102");

    public static final Body BUYER = body(BodyKind.MUNICIPALITY, "Kongsberg kommune", "942402465");

    public static final Volume VOLUME = new Volume(
            excluded(7_200_000),
            excluded(9_000_000),
            Quantity.of(20, QuantityUnit.PLACES),
            Quantity.of(25, QuantityUnit.PLACES));

    public static final List<AgreementOption> OPTIONS = List.of(new AgreementOption(1, 12), new AgreementOption(2, 12));

    public static final AwardedParticipant FIRST_PARTICIPANT = new AwardedParticipant(
            FIRST_FARM,
            APPROVAL_OF_FIRST,
            List.of(ServiceArea.DEMENTIA_DAY_ACTIVITY),
            List.of("Delkontrakt 1"),
            1,
            Quantity.of(12, QuantityUnit.PLACES),
            Quantity.of(5, QuantityUnit.PLACES),
            new JudgedOn(APPROVAL_OF_FIRST, 9, 10));

    public static final AwardedParticipant SECOND_PARTICIPANT = new AwardedParticipant(
            SECOND_FARM,
            APPROVAL_OF_SECOND,
            List.of(ServiceArea.DEMENTIA_DAY_ACTIVITY, ServiceArea.PRIMARY_SCHOOL),
            List.of("Delkontrakt 1", "Delkontrakt 2"),
            2,
            Quantity.of(8, QuantityUnit.PLACES),
            Quantity.of(2, QuantityUnit.PLACES),
            new JudgedOn(APPROVAL_OF_SECOND, 7, 9));

    public static final FrameworkPlanned PLANNED = new FrameworkPlanned(
            KONGSBERG_AGREEMENT,
            day("2021-09-01"),
            List.of(KONGSBERG, MODUM),
            "Inn på tunet-tjenester i Kongsberg",
            List.of(ServiceArea.DEMENTIA_DAY_ACTIVITY, ServiceArea.PRIMARY_SCHOOL),
            ProcurementRegime.PART_IV_HEALTH_SOCIAL,
            VOLUME,
            period("2022-03-01", "2024-02-29"),
            OPTIONS);

    public static final MarketDialogueHeld MARKET_DIALOGUE_HELD = new MarketDialogueHeld(
            KONGSBERG_AGREEMENT, day("2021-10-05"), "2021-388112", LocalDate.parse("2021-09-10"), 7);

    public static final ContractNoticePublished CONTRACT_NOTICE_PUBLISHED = new ContractNoticePublished(
            KONGSBERG_AGREEMENT,
            day("2021-11-15"),
            List.of(KONGSBERG, MODUM),
            "2021-391234",
            "2021/S 221-581234",
            LocalDate.parse("2022-01-10"),
            VOLUME,
            24,
            OPTIONS,
            6,
            CallOffMethod.RANKING,
            ProcurementVehicle.FRAMEWORK,
            told("Gårdene må bygge om, og får ikke igjen for det på to år."));

    public static final ProcurementCancelled PROCUREMENT_CANCELLED = new ProcurementCancelled(
            KONGSBERG_AGREEMENT, day("2022-01-12"), decision(BUYER, "Ingen tilbud oppfylte kravene.", "2022-01-13"));

    public static final FrameworkAwarded AWARDED = new FrameworkAwarded(
            KONGSBERG_AGREEMENT,
            day("2022-02-01"),
            List.of(FIRST_PARTICIPANT, SECOND_PARTICIPANT),
            LocalDate.parse("2022-02-14"),
            decision(BUYER, "Tilbudene med best forhold mellom pris og kvalitet.", "2022-02-03"));

    public static final FrameworkSigned SIGNED = new FrameworkSigned(KONGSBERG_AGREEMENT, day("2022-02-21"));

    public static final FrameworkEnteredIntoForce ENTERED_INTO_FORCE =
            new FrameworkEnteredIntoForce(KONGSBERG_AGREEMENT, day("2022-03-01"), LocalDate.parse("2024-02-29"));

    public static final TrialPeriodStarted TRIAL_PERIOD_STARTED =
            new TrialPeriodStarted(KONGSBERG_AGREEMENT, day("2022-03-01"), LocalDate.parse("2022-08-31"));

    public static final TrialPeriodEnded TRIAL_PERIOD_ENDED =
            new TrialPeriodEnded(KONGSBERG_AGREEMENT, day("2022-08-31"), TrialOutcome.CONTINUED);

    public static final OptionExercised OPTION_EXERCISED =
            new OptionExercised(KONGSBERG_AGREEMENT, day("2023-09-15"), 1, LocalDate.parse("2025-02-28"));

    public static final FrameworkModified MODIFIED = new FrameworkModified(
            KONGSBERG_AGREEMENT,
            day("2023-06-01"),
            told("Flere plasser i dagaktivitetstilbudet"),
            "FOA § 28-1 (1) b",
            excluded(500_000),
            "2023-400211",
            decision(BUYER, "Behovet ble større enn ventet, og endringen er ikke vesentlig.", "2023-06-05"));

    public static final PriceAdjusted PRICE_ADJUSTED = new PriceAdjusted(
            KONGSBERG_AGREEMENT,
            day("2023-02-15"),
            "SSB konsumprisindeks",
            new BigDecimal("5.9"),
            LocalDate.parse("2023-03-01"));

    public static final ParticipantSucceeded PARTICIPANT_SUCCEEDED = new ParticipantSucceeded(
            KONGSBERG_AGREEMENT,
            day("2023-10-01"),
            SECOND_FARM,
            FARM_COMPANY,
            IdentityCause.TRANSFER,
            APPROVAL_OF_COMPANY,
            new JudgedOn(APPROVAL_OF_COMPANY, 6, 8),
            decision(BUYER, "Gården ble gjort om til aksjeselskap og oppfyller kravene.", "2023-10-03"));

    public static final ParticipantUnblocked PARTICIPANT_UNBLOCKED = new ParticipantUnblocked(
            KONGSBERG_AGREEMENT, day("2023-05-02"), SECOND_FARM, new JudgedOn(APPROVAL_OF_SECOND, 12, 13));

    public static final MiniCompetitionHeld MINI_COMPETITION_HELD = new MiniCompetitionHeld(
            KONGSBERG_AGREEMENT,
            day("2022-03-10"),
            DAY_ACTIVITY,
            ServiceArea.DEMENTIA_DAY_ACTIVITY,
            List.of(FIRST_FARM, SECOND_FARM),
            List.of(FIRST_FARM),
            FIRST_FARM);

    public static final CallOffMade CALL_OFF_MADE = new CallOffMade(
            KONGSBERG_AGREEMENT,
            between("2022-03-14", "2022-03-18", Precision.WEEK),
            DAY_ACTIVITY,
            KONGSBERG,
            FIRST_FARM,
            ServiceArea.DEMENTIA_DAY_ACTIVITY,
            Quantity.of(5, QuantityUnit.PLACES),
            excluded(1_200_000),
            period("2022-04-01", "2023-03-31"),
            CallOffMethod.RANKING,
            new JudgedOn(APPROVAL_OF_FIRST, 9, 11));

    public static final CallOffChanged CALL_OFF_CHANGED = new CallOffChanged(
            KONGSBERG_AGREEMENT,
            day("2022-09-01"),
            DAY_ACTIVITY,
            Quantity.of(3, QuantityUnit.PLACES),
            excluded(900_000),
            period("2022-04-01", "2023-03-31"));

    public static final DeliveryReported DELIVERY_REPORTED = new DeliveryReported(
            KONGSBERG_AGREEMENT,
            day("2022-07-05"),
            DAY_ACTIVITY,
            period("2022-04-01", "2022-06-30"),
            new Quantity(new BigDecimal("62.5"), QuantityUnit.DAYS),
            excluded(300_000));

    public static final CallOffEnded CALL_OFF_ENDED = new CallOffEnded(
            KONGSBERG_AGREEMENT,
            day("2022-12-31"),
            DAY_ACTIVITY,
            CallOffEndReason.BUYER_NEEDS_NO_MORE,
            LocalDate.parse("2022-11-01"),
            excluded(750_000));

    public static final CallOffCompleted CALL_OFF_COMPLETED =
            new CallOffCompleted(KONGSBERG_AGREEMENT, day("2023-03-31"), DAY_ACTIVITY, excluded(880_000));

    public static final NonConformityRegistered NON_CONFORMITY_REGISTERED = new NonConformityRegistered(
            KONGSBERG_AGREEMENT, day("2022-05-20"), FIRST_FARM, DAY_ACTIVITY, told("To dager ble avlyst uten varsel."));

    public static final WarningGiven WARNING_GIVEN = new WarningGiven(
            KONGSBERG_AGREEMENT,
            day("2022-05-25"),
            FIRST_FARM,
            LocalDate.parse("2022-06-10"),
            told("Avlyste dager varsles senest dagen før."));

    public static final ParticipantBlocked PARTICIPANT_BLOCKED = new ParticipantBlocked(
            KONGSBERG_AGREEMENT,
            day("2023-04-12"),
            SECOND_FARM,
            BlockCause.APPROVAL_SUSPENDED,
            new JudgedOn(APPROVAL_OF_SECOND, 11, 12));

    public static final ParticipantLeft PARTICIPANT_LEFT = new ParticipantLeft(
            KONGSBERG_AGREEMENT,
            day("2024-06-30"),
            FIRST_FARM,
            LeavingCause.CLOSED_DOWN,
            decision(BUYER, "Gården er lagt ned.", "2024-06-20"));

    public static final FrameworkTerminated TERMINATED = new FrameworkTerminated(
            KONGSBERG_AGREEMENT,
            day("2024-08-01"),
            TerminationKind.NOTICE,
            LocalDate.parse("2024-08-02"),
            LocalDate.parse("2024-11-01"),
            told("Avtalt kvalitet er ikke nådd etter to advarsler."),
            decision(BUYER, "Vilkårene for oppsigelse er oppfylt.", "2024-08-02"));

    public static final FrameworkExhausted EXHAUSTED = new FrameworkExhausted(KONGSBERG_AGREEMENT, day("2024-12-01"));

    public static final FrameworkExpired EXPIRED = new FrameworkExpired(KONGSBERG_AGREEMENT, day("2025-03-01"));

    public static final AgreementFactAnnulled FACT_ANNULLED = new AgreementFactAnnulled(
            KONGSBERG_AGREEMENT,
            day("2022-04-21"),
            10,
            CorrectionReason.WRONG_MUNICIPALITY,
            told("Avropet gjaldt nabokommunens avtale."),
            "officer-7",
            MODUM_AGREEMENT);

    public static final AgreementDecisionReversed DECISION_REVERSED = new AgreementDecisionReversed(
            KONGSBERG_AGREEMENT,
            day("2022-02-20"),
            4,
            LocalDate.parse("2022-02-21"),
            decision(BUYER, "Tildelingen bygde på feil vekting.", "2022-02-22"),
            "FOA § 25-1 (4)",
            ReversalInitiator.APPEAL);

    public static final AgreementIdentityUpdated IDENTITY_UPDATED = new AgreementIdentityUpdated(
            KONGSBERG_AGREEMENT,
            day("2023-01-01"),
            IdentityKind.PARTICIPANT_NUMBER,
            FIRST_FARM.value(),
            RENUMBERED_FARM.value(),
            IdentityCause.NEW_NUMBER);

    public static final AgreementDuplicateMarked DUPLICATE_MARKED = new AgreementDuplicateMarked(
            KONGSBERG_AGREEMENT,
            day("2022-03-03"),
            MODUM_AGREEMENT,
            CorrectionReason.DUPLICATE,
            told("Avtalen var ført to ganger."),
            "officer-7");

    public static final CeilingNeared CEILING_NEARED =
            new CeilingNeared(KONGSBERG_AGREEMENT, day("2023-09-01"), 80, excluded(9_000_000));

    public static final AgreementDeadlinePassed DEADLINE_PASSED = new AgreementDeadlinePassed(
            KONGSBERG_AGREEMENT, day("2023-10-30"), AgreementDeadline.EXTENSION, LocalDate.parse("2023-10-29"), "1");

    public static final AgreementRuleBroken RULE_BROKEN =
            new AgreementRuleBroken(KONGSBERG_AGREEMENT, day("2022-03-18"), 9, "FA-2");

    public static final AgreementFactMovedIn FACT_MOVED_IN = new AgreementFactMovedIn(
            KONGSBERG_AGREEMENT,
            CALL_OFF_MADE.occurredOn(),
            CALL_OFF_MADE,
            MODUM_AGREEMENT,
            14,
            Instant.parse("2022-03-21T09:30:00Z"),
            CorrectionReason.WRONG_MUNICIPALITY,
            told("Avropet var ført under nabokommunens avtale."),
            "officer-7");

    public static final AgreementFactCorrected FACT_CORRECTED = new AgreementFactCorrected(
            KONGSBERG_AGREEMENT,
            day("2022-04-20"),
            9,
            CALL_OFF_MADE,
            CorrectionReason.WRONG_AMOUNT,
            told("Beløpet var ført med merverdiavgift."),
            "officer-7");

    public static final AgreementDecisionRectified DECISION_RECTIFIED = new AgreementDecisionRectified(
            KONGSBERG_AGREEMENT,
            day("2022-02-10"),
            4,
            AWARDED,
            CorrectionReason.TYPO,
            told("Begrunnelsen manglet et ord."),
            "officer-7");

    private static final List<AgreementEvent> ALL = List.of(
            PLANNED,
            MARKET_DIALOGUE_HELD,
            CONTRACT_NOTICE_PUBLISHED,
            PROCUREMENT_CANCELLED,
            AWARDED,
            SIGNED,
            ENTERED_INTO_FORCE,
            TRIAL_PERIOD_STARTED,
            TRIAL_PERIOD_ENDED,
            OPTION_EXERCISED,
            MODIFIED,
            PRICE_ADJUSTED,
            PARTICIPANT_SUCCEEDED,
            PARTICIPANT_UNBLOCKED,
            MINI_COMPETITION_HELD,
            CALL_OFF_MADE,
            CALL_OFF_CHANGED,
            DELIVERY_REPORTED,
            CALL_OFF_ENDED,
            CALL_OFF_COMPLETED,
            NON_CONFORMITY_REGISTERED,
            WARNING_GIVEN,
            PARTICIPANT_BLOCKED,
            PARTICIPANT_LEFT,
            TERMINATED,
            EXHAUSTED,
            EXPIRED,
            CEILING_NEARED,
            DEADLINE_PASSED,
            IDENTITY_UPDATED,
            FACT_CORRECTED,
            FACT_ANNULLED,
            FACT_MOVED_IN,
            DECISION_RECTIFIED,
            DECISION_REVERSED,
            DUPLICATE_MARKED,
            RULE_BROKEN);

    private AgreementFacts() {}

    /** One of each, in the order of an agreement's life. They do not make one believable agreement: it is both cancelled and awarded. */
    public static List<AgreementEvent> all() {
        return ALL;
    }

    /** An amount without value added tax. */
    public static Money excluded(long kroner) {
        return Money.kroner(kroner, ValueAddedTax.EXCLUDED);
    }
}
