package no.tunbok.command.agreement;

import static java.util.Map.entry;

import java.util.Map;
import no.tunbok.command.testkit.RulesProperties;
import no.tunbok.events.agreement.*;
import no.tunbok.events.testkit.AgreementFacts;
import no.tunbok.events.testkit.AnyAgreement;

/** The rules of framework agreements have the properties of all rules. */
class AgreementPropertiesTest extends RulesProperties<AgreementEvent> {

    AgreementPropertiesTest() {
        super(new Family<>(
                AgreementDecisions.KIND,
                AgreementDecisions.AGREEMENT::decide,
                AgreementFacts.all(),
                AnyAgreement::history,
                AnyAgreement::facts,
                AnyAgreement::uncorrected,
                AgreementLife::annulled,
                fact -> fact.correction().isPresent() || fact.reversal().isPresent(),
                (_, other) -> endsIt(other)));
    }

    private static boolean endsIt(AgreementEvent fact) {
        return fact instanceof ProcurementCancelled
                || fact instanceof FrameworkTerminated
                || fact instanceof FrameworkExhausted
                || fact instanceof FrameworkExpired
                || fact instanceof CallOffEnded
                || fact instanceof CallOffCompleted
                || fact instanceof ParticipantLeft;
    }

    @Override
    protected Map<String, String> toldTwice() {
        return Map.ofEntries(
                entry("AgreementIdentityUpdated", ANOTHER_FACT),
                entry("CallOffChanged", ANOTHER_FACT),
                entry("CallOffCompleted", "FA-22"),
                entry("CallOffEnded", "FA-22"),
                entry("CallOffMade", "X-15"),
                entry("ContractNoticePublished", "FA-22"),
                entry("DeliveryReported", ANOTHER_FACT),
                entry("FrameworkAwarded", "FA-6"),
                entry("FrameworkEnteredIntoForce", "FA-22"),
                entry("FrameworkExhausted", "FA-22"),
                entry("FrameworkExpired", "FA-22"),
                entry("FrameworkModified", ANOTHER_FACT),
                entry("FrameworkSigned", "FA-22"),
                entry("FrameworkTerminated", "FA-22"),
                entry("AgreementDeadlinePassed", ANOTHER_FACT),
                entry("CeilingNeared", ANOTHER_FACT),
                entry("MarketDialogueHeld", ANOTHER_FACT),
                entry("MiniCompetitionHeld", "FA-22"),
                entry("NonConformityRegistered", ANOTHER_FACT),
                entry("OptionExercised", "FA-12"),
                entry("ParticipantBlocked", ANOTHER_FACT),
                entry("ParticipantLeft", "FA-22"),
                entry("ParticipantSucceeded", ANOTHER_FACT),
                entry("ParticipantUnblocked", "FA-22"),
                entry("PriceAdjusted", ANOTHER_FACT),
                entry("ProcurementCancelled", "FA-22"),
                entry("TrialPeriodEnded", "FA-22"),
                entry("TrialPeriodStarted", "FA-22"),
                entry("WarningGiven", ANOTHER_FACT));
    }
}
