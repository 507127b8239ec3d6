package no.tunbok.command.pilot;

import static java.util.Map.entry;

import java.util.Map;
import no.tunbok.command.testkit.RulesProperties;
import no.tunbok.events.pilot.*;
import no.tunbok.events.testkit.AnyPilot;
import no.tunbok.events.testkit.PilotFacts;

/** The rules of pilots have the properties of all rules. */
class PilotPropertiesTest extends RulesProperties<PilotEvent> {

    PilotPropertiesTest() {
        super(new Family<>(
                PilotDecisions.KIND,
                PilotDecisions.PILOT::decide,
                PilotFacts.all(),
                AnyPilot::history,
                AnyPilot::facts,
                AnyPilot::uncorrected,
                PilotLife::annulled,
                fact -> fact.correction().isPresent() || fact.reversal().isPresent(),
                PilotPropertiesTest::contradict));
    }

    /** A pilot comes to one end, and a rejected one was never granted anything. */
    private static boolean contradict(PilotEvent fact, PilotEvent other) {
        return other instanceof PilotApplicationRejected
                || other instanceof PilotDiscontinued
                || other instanceof PilotClosed
                || (fact instanceof PilotApplicationRejected && other instanceof PilotGrantAwarded)
                || (fact instanceof PilotDiscontinued && other instanceof PilotConcluded);
    }

    @Override
    protected Map<String, String> toldTwice() {
        return Map.ofEntries(
                entry("AccompanyingResearchEngaged", ANOTHER_FACT),
                entry("CoFundingRegistered", ANOTHER_FACT),
                entry("EffectReported", "X-15"),
                entry("EffectRevised", ANOTHER_FACT),
                entry("GrantAmountChanged", ANOTHER_FACT),
                entry("GrantPaymentRegistered", "PI-5"),
                entry("GrantRepaymentRegistered", ANOTHER_FACT),
                entry("PilotDeadlinePassed", ANOTHER_FACT),
                entry("IndicatorMeasured", ANOTHER_FACT),
                entry("MeasureCompleted", "PI-20"),
                entry("MeasureDropped", "PI-20"),
                entry("MeasurePlanned", "X-15"),
                entry("MeasureStarted", "PI-20"),
                entry("MunicipalityJoined", "PI-7"),
                entry("MunicipalityLeft", "PI-7"),
                entry("MunicipalityRoleChanged", ANOTHER_FACT),
                entry("PartnerJoined", ANOTHER_FACT),
                entry("PilotApplicationRejected", "PI-18"),
                entry("PilotClosed", "PI-18"),
                entry("PilotConcluded", "PI-18"),
                entry("PilotDiscontinued", "PI-18"),
                entry("PilotExtended", ANOTHER_FACT),
                entry("PilotGrantAwarded", "PI-18"),
                entry("PilotStarted", "PI-18"),
                entry("ReportSubmitted", ANOTHER_FACT),
                entry("ResearchReportPublished", ANOTHER_FACT),
                entry("StudyTripMade", ANOTHER_FACT),
                entry("WorkshopCancelled", "PI-10"),
                entry("WorkshopHeld", "PI-10"),
                entry("WorkshopPlanned", "PI-10"),
                entry("WorkshopRescheduled", ANOTHER_FACT));
    }
}
