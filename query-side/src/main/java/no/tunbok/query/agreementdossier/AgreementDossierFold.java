package no.tunbok.query.agreementdossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.events.agreement.AgreementDeadline;
import no.tunbok.events.agreement.AgreementDeadlinePassed;
import no.tunbok.events.agreement.AgreementDecisionRectified;
import no.tunbok.events.agreement.AgreementDecisionReversed;
import no.tunbok.events.agreement.AgreementDuplicateMarked;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementFactAnnulled;
import no.tunbok.events.agreement.AgreementFactCorrected;
import no.tunbok.events.agreement.AgreementFactMovedIn;
import no.tunbok.events.agreement.AgreementId;
import no.tunbok.events.agreement.AgreementIdentityUpdated;
import no.tunbok.events.agreement.AgreementRuleBroken;
import no.tunbok.events.agreement.AgreementStanding;
import no.tunbok.events.agreement.CallOffChanged;
import no.tunbok.events.agreement.CallOffCompleted;
import no.tunbok.events.agreement.CallOffEnded;
import no.tunbok.events.agreement.CallOffMade;
import no.tunbok.events.agreement.CeilingNeared;
import no.tunbok.events.agreement.ContractNoticePublished;
import no.tunbok.events.agreement.DeliveryReported;
import no.tunbok.events.agreement.FrameworkAwarded;
import no.tunbok.events.agreement.FrameworkEnteredIntoForce;
import no.tunbok.events.agreement.FrameworkExhausted;
import no.tunbok.events.agreement.FrameworkExpired;
import no.tunbok.events.agreement.FrameworkModified;
import no.tunbok.events.agreement.FrameworkPlanned;
import no.tunbok.events.agreement.FrameworkSigned;
import no.tunbok.events.agreement.FrameworkTerminated;
import no.tunbok.events.agreement.MarketDialogueHeld;
import no.tunbok.events.agreement.MiniCompetitionHeld;
import no.tunbok.events.agreement.NonConformityRegistered;
import no.tunbok.events.agreement.OptionExercised;
import no.tunbok.events.agreement.ParticipantBlocked;
import no.tunbok.events.agreement.ParticipantLeft;
import no.tunbok.events.agreement.ParticipantSucceeded;
import no.tunbok.events.agreement.ParticipantUnblocked;
import no.tunbok.events.agreement.PriceAdjusted;
import no.tunbok.events.agreement.ProcurementCancelled;
import no.tunbok.events.agreement.TrialPeriodEnded;
import no.tunbok.events.agreement.TrialPeriodStarted;
import no.tunbok.events.agreement.WarningGiven;
import no.tunbok.events.history.Remark;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.entrydossier.OpenDeadline;
import org.jspecify.annotations.Nullable;

/** Takes what readers want beside the standing, fact by fact; it can take any fact at any time. */
final class AgreementDossierFold {

    private final AgreementStanding standing;
    private @Nullable Occurred awarded;
    private @Nullable Occurred signed;
    private @Nullable LocalDate trialTo;
    private @Nullable AgreementId canonical;
    private final List<PriceChange> prices = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    AgreementDossierFold(AgreementStanding standing) {
        this.standing = standing;
    }

    /** Without a default, so that a new fact must be given a meaning. */
    void take(Standing<AgreementEvent> told) {
        long number = told.number();
        switch (told.fact()) {
            case FrameworkAwarded f -> awarded = f.occurredOn();
            case FrameworkSigned f -> signed = f.occurredOn();
            case TrialPeriodStarted f -> trialTo = f.lastDay();
            case PriceAdjusted f -> prices.add(new PriceChange(number, f.index(), f.percent(), f.from()));
            case WarningGiven f ->
                warnings.add(new Warning(number, standing.last(f.participant()), f.occurredOn(), f.correctionBy()));
            case AgreementDuplicateMarked f -> canonical = f.canonical();
            case FrameworkPlanned _,
                    MarketDialogueHeld _,
                    ContractNoticePublished _,
                    ProcurementCancelled _,
                    FrameworkEnteredIntoForce _,
                    OptionExercised _,
                    FrameworkModified _,
                    ParticipantSucceeded _,
                    ParticipantUnblocked _,
                    CallOffMade _,
                    CallOffChanged _,
                    CallOffEnded _,
                    CallOffCompleted _,
                    ParticipantBlocked _,
                    ParticipantLeft _,
                    FrameworkTerminated _,
                    FrameworkExhausted _,
                    FrameworkExpired _,
                    AgreementIdentityUpdated _ -> {
                // the standing has taken them
            }
            case TrialPeriodEnded _,
                    MiniCompetitionHeld _,
                    DeliveryReported _,
                    NonConformityRegistered _,
                    CeilingNeared _,
                    AgreementDeadlinePassed _ -> {
                // they are told in the history
            }
            case AgreementFactCorrected _,
                    AgreementFactAnnulled _,
                    AgreementFactMovedIn _,
                    AgreementDecisionRectified _,
                    AgreementDecisionReversed _,
                    AgreementRuleBroken _ -> {
                // the history has carried them out
            }
        }
    }

    AgreementDossier page(
            AgreementId id,
            List<OpenDeadline<AgreementDeadline>> deadlines,
            List<Remark> remarks,
            List<Long> uncertain,
            long version) {
        var plan = standing.plan();
        return new AgreementDossier(
                id,
                standing.title().orElse(null),
                standing.status(),
                Labels.of(standing.status()),
                Procurement.of(standing),
                plan == null
                        ? List.of()
                        : plan.serviceAreas().stream()
                                .map(area -> BoughtArea.of(area, plan.occurredOn()))
                                .toList(),
                buyers(),
                awarded,
                signed,
                Duration.of(standing),
                trialTo,
                Spending.of(standing),
                standing.participants().stream()
                        .map(place -> Participant.of(place, standing))
                        .toList(),
                standing.callOffs().stream().map(Order::of).toList(),
                List.copyOf(prices),
                List.copyOf(warnings),
                deadlines,
                canonical,
                remarks,
                uncertain,
                version);
    }

    /** Called as they were when they were told of, so that no new name turns an old page. */
    private List<Party> buyers() {
        var plan = standing.plan();
        var notice = standing.notice();
        var told =
                notice != null ? notice.occurredOn() : plan != null ? plan.occurredOn() : Occurred.on(standing.day());
        return standing.buyers().stream().map(buyer -> Party.of(buyer, told)).toList();
    }
}
