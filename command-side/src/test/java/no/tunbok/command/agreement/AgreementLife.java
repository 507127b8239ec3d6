package no.tunbok.command.agreement;

import static no.tunbok.events.testkit.AgreementFacts.*;
import static no.tunbok.events.testkit.PilotFacts.day;
import static no.tunbok.events.testkit.PilotFacts.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.command.testkit.Asked;
import no.tunbok.events.agreement.*;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.QuantityUnit;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;

/** Facts of one agreement, with only that said which a rule looks at. */
public final class AgreementLife {

    public static final Asked<AgreementEvent> AGREEMENT = Asked.of(AgreementDecisions.AGREEMENT::decide);

    static final Volume NINE_MILLION = new Volume(excluded(7_200_000), excluded(9_000_000), null, null);

    private AgreementLife() {}

    /** Planned, announced, awarded to two farms and signed; in force from March 2022 to February 2024. */
    static Asked<AgreementEvent> inForce(AgreementEvent... more) {
        return after(noticed(NINE_MILLION), more);
    }

    /** The same with that notice. */
    static Asked<AgreementEvent> after(ContractNoticePublished notice, AgreementEvent... more) {
        var facts = new ArrayList<AgreementEvent>(List.of(PLANNED, notice, AWARDED, SIGNED, ENTERED_INTO_FORCE));
        facts.addAll(List.of(more));
        return AGREEMENT.given(facts.toArray(AgreementEvent[]::new));
    }

    static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    static FrameworkPlanned planned(ProcurementRegime regime) {
        return planned(regime, NINE_MILLION);
    }

    static FrameworkPlanned planned(ProcurementRegime regime, Volume volume) {
        return new FrameworkPlanned(
                KONGSBERG_AGREEMENT,
                day("2021-09-01"),
                List.of(KONGSBERG, MODUM),
                "Inn på tunet-tjenester",
                List.of(ServiceArea.DEMENTIA_DAY_ACTIVITY),
                regime,
                volume,
                null,
                OPTIONS);
    }

    static ContractNoticePublished noticed(Volume volume) {
        return noticed(day("2021-11-15"), volume, 24, null);
    }

    static ContractNoticePublished noticed(Occurred when, Volume volume, int months, @Nullable Confidential ground) {
        return noticed(when, List.of(KONGSBERG, MODUM), volume, months, ProcurementVehicle.FRAMEWORK, ground);
    }

    static ContractNoticePublished noticed(
            Occurred when,
            List<OrganisationNumber> buyers,
            Volume volume,
            int months,
            ProcurementVehicle vehicle,
            @Nullable Confidential ground) {
        return new ContractNoticePublished(
                KONGSBERG_AGREEMENT,
                when,
                buyers,
                null,
                null,
                on("2022-01-10"),
                volume,
                months,
                OPTIONS,
                6,
                CallOffMethod.RANKING,
                vehicle,
                ground);
    }

    static FrameworkAwarded awarded(Occurred when, AwardedParticipant... participants) {
        return new FrameworkAwarded(
                KONGSBERG_AGREEMENT, when, List.of(participants), on("2022-02-14"), AWARDED.decision());
    }

    static AwardedParticipant farm(OrganisationNumber number, @Nullable ApprovalId approval) {
        return new AwardedParticipant(number, approval, List.of(), List.of(), null, null, null, null);
    }

    static FrameworkEnteredIntoForce inForce(Occurred when, String lastDay) {
        return new FrameworkEnteredIntoForce(KONGSBERG_AGREEMENT, when, on(lastDay));
    }

    static OptionExercised option(Occurred when, int number, String newEnd) {
        return new OptionExercised(KONGSBERG_AGREEMENT, when, number, on(newEnd));
    }

    static FrameworkModified modified(Occurred when, @Nullable String legalBasis, @Nullable Money effect) {
        return new FrameworkModified(
                KONGSBERG_AGREEMENT, when, told("Flere plasser"), legalBasis, effect, null, MODIFIED.decision());
    }

    static CallOffMade calledOff(long kroner) {
        return calledOff(DAY_ACTIVITY, day("2022-03-14"), excluded(kroner));
    }

    static CallOffMade calledOff(CallOffId id, Occurred when, Money value) {
        return calledOff(id, when, Quantity.of(5, QuantityUnit.PLACES), value, between("2022-04-01", "2023-03-31"));
    }

    static CallOffMade calledOff(CallOffId id, Occurred when, Quantity quantity, Money value, Period period) {
        return calledOff(
                id,
                when,
                KONGSBERG,
                FIRST_FARM,
                ServiceArea.DEMENTIA_DAY_ACTIVITY,
                quantity,
                value,
                period,
                CallOffMethod.RANKING);
    }

    static CallOffMade calledOff(
            OrganisationNumber buyer, OrganisationNumber farm, ServiceArea area, CallOffMethod method) {
        return calledOff(
                SCHOOL_CLASS,
                day("2023-05-01"),
                buyer,
                farm,
                area,
                Quantity.of(2, QuantityUnit.PLACES),
                excluded(1_000),
                between("2023-06-01", "2023-08-31"),
                method);
    }

    private static CallOffMade calledOff(
            CallOffId id,
            Occurred when,
            OrganisationNumber buyer,
            OrganisationNumber farm,
            ServiceArea area,
            Quantity quantity,
            Money value,
            Period period,
            CallOffMethod method) {
        return new CallOffMade(KONGSBERG_AGREEMENT, when, id, buyer, farm, area, quantity, value, period, method, null);
    }

    static Period between(String from, String to) {
        return new Period(on(from), on(to));
    }

    static CallOffChanged changed(long kroner) {
        return new CallOffChanged(
                KONGSBERG_AGREEMENT,
                day("2022-09-01"),
                DAY_ACTIVITY,
                Quantity.of(5, QuantityUnit.PLACES),
                excluded(kroner),
                between("2022-04-01", "2023-03-31"));
    }

    static CallOffEnded ended(CallOffId id, @Nullable Money settled) {
        return new CallOffEnded(
                KONGSBERG_AGREEMENT, day("2022-12-31"), id, CallOffEndReason.BUYER_NEEDS_NO_MORE, null, settled);
    }

    static ParticipantBlocked blocked(Occurred when, OrganisationNumber farm) {
        return new ParticipantBlocked(KONGSBERG_AGREEMENT, when, farm, BlockCause.APPROVAL_SUSPENDED, null);
    }

    static ParticipantUnblocked unblocked(Occurred when, OrganisationNumber farm) {
        return new ParticipantUnblocked(KONGSBERG_AGREEMENT, when, farm, null);
    }

    static ParticipantLeft left(Occurred when, OrganisationNumber farm) {
        return new ParticipantLeft(KONGSBERG_AGREEMENT, when, farm, LeavingCause.OWN_WISH, PARTICIPANT_LEFT.decision());
    }

    static FrameworkTerminated terminated(Occurred when, TerminationKind kind, @Nullable String cause) {
        return new FrameworkTerminated(
                KONGSBERG_AGREEMENT,
                when,
                kind,
                when.from(),
                when.from().plusMonths(3),
                cause == null ? null : told(cause),
                TERMINATED.decision());
    }

    static AgreementFactCorrected corrected(long target, AgreementEvent instead) {
        return new AgreementFactCorrected(
                KONGSBERG_AGREEMENT,
                day("2025-02-01"),
                target,
                instead,
                CorrectionReason.WRONG_AMOUNT,
                told("Feil beløp"),
                "supervisor-2");
    }

    static AgreementFactAnnulled annulled(long target) {
        return new AgreementFactAnnulled(
                KONGSBERG_AGREEMENT,
                day("2025-02-01"),
                target,
                CorrectionReason.NOT_HAPPENED,
                told("Har ikke skjedd"),
                "supervisor-2",
                null);
    }
}
