package no.tunbok.command.approval;

import static java.util.Map.entry;
import static no.tunbok.events.testkit.Properties.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.testkit.RulesProperties;
import no.tunbok.events.approval.*;
import no.tunbok.events.testkit.AnyApproval;
import no.tunbok.events.testkit.ApprovalFacts;
import no.tunbok.events.testkit.Told;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Test;

/** The rules of approvals have the properties of all rules, and some of their own. */
class ApprovalPropertiesTest extends RulesProperties<ApprovalEvent> {

    ApprovalPropertiesTest() {
        super(new Family<>(
                ApprovalDecisions.KIND,
                ApprovalDecisions::decide,
                ApprovalFacts.all(),
                AnyApproval::history,
                AnyApproval::facts,
                AnyApproval::uncorrected,
                ApprovalLife::annulled,
                ApprovalPropertiesTest::namesNumbers,
                ApprovalPropertiesTest::contradict));
    }

    /** An approval comes to one end; and before it is decided upon, nothing is made of it. */
    private static boolean contradict(ApprovalEvent fact, ApprovalEvent other) {
        var awaitsDecision = fact instanceof ProviderApproved
                || fact instanceof ApprovalRefused
                || fact instanceof ApplicationWithdrawn;
        return other instanceof ApprovalRefused
                || other instanceof ApplicationWithdrawn
                || other instanceof ApprovalWithdrawn
                || other instanceof ApprovalRelinquished
                || other instanceof ApprovalLapsed
                || (awaitsDecision
                        && (other instanceof ProviderApproved
                                || other instanceof ApprovalSuspended
                                || other instanceof SuspensionLifted));
    }

    @Override
    protected Map<String, String> toldTwice() {
        return Map.ofEntries(
                entry("ApplicationWithdrawn", "PA-21"),
                entry("ApprovalIdentityUpdated", ANOTHER_FACT),
                entry("ApprovalLapsed", "PA-21"),
                entry("ApprovalRefused", "PA-21"),
                entry("ApprovalRelinquished", "PA-21"),
                entry("ApprovalSuspended", "PA-22"),
                entry("ApprovalWithdrawn", "PA-22"),
                entry("BrandRightEnded", ANOTHER_FACT),
                entry("BrandRightGranted", ANOTHER_FACT),
                entry("DeviationClosed", "PA-8"),
                entry("DeviationDeadlineExtended", ANOTHER_FACT),
                entry("DeviationRaised", "X-15"),
                entry("EligibilityAssessed", ANOTHER_FACT),
                entry("ApprovalDeadlinePassed", ANOTHER_FACT),
                entry("ExternalAuditAssigned", ANOTHER_FACT),
                entry("ExternalAuditPerformed", ANOTHER_FACT),
                entry("InformationReceived", ANOTHER_FACT),
                entry("InformationRequested", ANOTHER_FACT),
                entry("PoliceCertificateSighted", ANOTHER_FACT),
                entry("ProviderApproved", "PA-22"),
                entry("SelfAuditCompleted", ANOTHER_FACT),
                entry("SuspensionLifted", "PA-22"));
    }

    @Test
    void any_date_can_be_judged() {
        var ever = new Occurred(LocalDate.MIN, LocalDate.MAX, Precision.YEAR);
        for (var when : List.of(ever, Occurred.on(LocalDate.MIN), Occurred.on(LocalDate.MAX))) {
            var story = List.<ApprovalEvent>of(
                    ApprovalFacts.APPLICATION_REGISTERED,
                    ApprovalLife.selfAudited(when),
                    ApprovalLife.audited(when, AuditPurpose.FIRST),
                    ApprovalLife.approved(when),
                    ApprovalLife.raised(when, ApprovalFacts.FENCE, "2021-01-01"),
                    ApprovalLife.appealed(when, 3, true),
                    ApprovalLife.notice(when, 3L, LocalDate.MAX.toString()),
                    ApprovalLife.notice(when, 3L, LocalDate.MIN.toString()));
            for (var fact : questions(Told.late(story).records())) {
                assertThat(answer(Mode.DECIDE, fact, Told.late(story))).hasSize(1);
            }
            for (var day : List.of(LocalDate.MIN, Told.LATE, LocalDate.MAX)) {
                assertThat(ApprovalStanding.on(day, Told.late(story)).validKsl())
                        .isIn(true, false);
            }
        }
    }

    /** Rules and pages work out the status apart from each other, from the same steps. */
    @Test
    void where_dates_are_exact_the_course_ends_where_the_approval_stands() {
        forAll(AnyApproval::uncorrected, facts -> {
            var exact = Told.late(facts.stream()
                            .filter(f ->
                                    f.occurredOn().from().equals(f.occurredOn().to()))
                            .toList())
                    .standing();
            for (var day = LocalDate.of(2021, 1, 1); day.getYear() < 2025; day = day.plusDays(50)) {
                var last = new ApprovalRuleBroken(ApprovalFacts.SOLBAKKEN, Occurred.on(day), 0, "PA-1");
                var status = ApprovalStanding.on(day, exact).status();
                assertThat(Course.of(exact).inEffectBefore(last, last.occurredOn()))
                        .containsExactly(status.awaitsDecision() ? ApprovalStatus.REGISTERED : status);
            }
        });
    }

    /** What a number stands for depends on the order in which the register was told. */
    private static boolean namesNumbers(ApprovalEvent fact) {
        return fact.correction().isPresent()
                || fact.reversal().isPresent()
                || fact instanceof ProviderReapproved
                || fact instanceof ServiceAreasChanged
                || fact instanceof NoticeSent
                || fact instanceof AppealReceived
                || fact instanceof AppealDecided;
    }
}
