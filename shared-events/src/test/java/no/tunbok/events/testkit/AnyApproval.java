package no.tunbok.events.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import no.tunbok.events.approval.*;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.PersonReference;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ProducerNumber;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * Random approvals that no rule has looked at: anything may follow anything, happen twice, or not make sense. The facts
 * speak of few things, so that they meet, and a good third of them correct, annul, reverse, move or remark on others.
 */
public final class AnyApproval {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 1_000;
    private static final int MOST_FACTS = 24;

    private static final ApprovalId APPROVAL = ApprovalFacts.SOLBAKKEN;
    private static final List<DeviationId> DEVIATIONS = List.of(ApprovalFacts.FIRST_AID, ApprovalFacts.FENCE);
    private static final List<ServiceArea> AREAS =
            List.of(ServiceArea.PRIMARY_SCHOOL, ServiceArea.DEMENTIA_DAY_ACTIVITY, ServiceArea.WORK_TRAINING);
    private static final List<Body> BODIES =
            List.of(ApprovalFacts.FOUNDATION, ApprovalFacts.APPEALS_BOARD, PilotFacts.STATSFORVALTEREN_I_NORDLAND);
    private static final List<String> WORDS = List.of("Kurs", "310000116", "Ærlig talt: øl på åsen", "0123456789", " ");

    private final RandomGenerator random;

    private AnyApproval(RandomGenerator random) {
        this.random = random;
    }

    /** What was recorded of one approval: told in order, some of it late, some while it still could happen, some in one breath. */
    public static List<Recorded<ApprovalEvent>> history(RandomGenerator random) {
        var any = new AnyApproval(random);
        var records = new ArrayList<Recorded<ApprovalEvent>>();
        var at = FIRST_DAY.plusDays(random.nextInt(DAYS)).atStartOfDay(Recorded.OSLO);
        for (var fact : any.facts(true)) {
            at = at.plusHours(random.nextInt(3) * (long) random.nextInt(24 * 40));
            records.add(new Recorded<>(records.size(), at.toInstant(), fact));
        }
        return records;
    }

    /** The facts of one approval, with corrections, annulments, moves, reversals and remarks among them. */
    public static List<ApprovalEvent> facts(RandomGenerator random) {
        return new AnyApproval(random).facts(true);
    }

    /** The facts of one approval as they were first told: none of them is about another. */
    public static List<ApprovalEvent> uncorrected(RandomGenerator random) {
        return new AnyApproval(random).facts(false);
    }

    private List<ApprovalEvent> facts(boolean withCorrections) {
        var facts = new ArrayList<ApprovalEvent>();
        for (int left = random.nextInt(MOST_FACTS + 1); left > 0; left--) {
            facts.add(withCorrections && random.nextInt(5) < 2 ? about(facts.size()) : plain());
        }
        return List.copyOf(facts);
    }

    /** Something said about the facts before, or about nothing that there is. */
    private ApprovalEvent about(int number) {
        return switch (random.nextInt(8)) {
            case 0, 1 ->
                new ApprovalFactCorrected(APPROVAL, when(), target(number), instead(number), reason(), text(), id());
            case 2, 3 ->
                new ApprovalFactAnnulled(
                        APPROVAL, when(), target(number), reason(), text(), id(), maybe(ApprovalFacts.NORDGARDEN));
            case 4 ->
                new ApprovalDecisionRectified(
                        APPROVAL, when(), target(number), instead(number), reason(), text(), id());
            case 5 ->
                new ApprovalDecisionReversed(
                        APPROVAL, when(), target(number), day(), decision(), word(), one(ReversalInitiator.values()));
            case 6 -> movedIn(number);
            default -> new ApprovalRuleBroken(APPROVAL, when(), target(number), "PA-" + (1 + random.nextInt(21)));
        };
    }

    private ApprovalFactMovedIn movedIn(int number) {
        var told = FIRST_DAY.plusDays(random.nextInt(DAYS)).atStartOfDay(Recorded.OSLO);
        var fact = instead(number);
        return new ApprovalFactMovedIn(
                APPROVAL,
                random.nextInt(4) == 0 ? when() : fact.occurredOn(),
                fact,
                ApprovalFacts.NORDGARDEN,
                random.nextInt(5),
                told.toInstant(),
                reason(),
                text(),
                id());
    }

    private ApprovalEvent instead(int number) {
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

    private ApprovalEvent plain() {
        return random.nextBoolean() ? onTheWayToADecision() : afterwards();
    }

    private ApprovalEvent onTheWayToADecision() {
        return switch (random.nextInt(14)) {
            case 0 -> application();
            case 1 -> new InformationRequested(APPROVAL, when(), text(), day());
            case 2 -> new InformationReceived(APPROVAL, when(), text());
            case 3 ->
                new EligibilityAssessed(
                        APPROVAL,
                        when(),
                        one(Eligibility.values()),
                        several(List.of(EligibilityCriterion.values())),
                        decision());
            case 4 ->
                new PoliceCertificateSighted(
                        APPROVAL, when(), one(SectorBasis.values()), one(CertificateViewer.values()), day());
            case 5 -> new SelfAuditCompleted(APPROVAL, when(), standards(), several(DEVIATIONS), maybe("2021/44-3"));
            case 6 -> new ExternalAuditAssigned(APPROVAL, when(), new PersonReference(id()), day());
            case 7 ->
                new ExternalAuditPerformed(APPROVAL, when(), standards(), one(AuditPurpose.values()), maybe(word()));
            case 8 ->
                new DeviationRaised(
                        APPROVAL,
                        when(),
                        one(DEVIATIONS),
                        word(),
                        one(DeviationSeverity.values()),
                        one(DeviationOrigin.values()),
                        day(),
                        text(),
                        random.nextBoolean() ? one(DEVIATIONS) : null);
            case 9 -> new DeviationDeadlineExtended(APPROVAL, when(), one(DEVIATIONS), day(), decision());
            case 10 ->
                new DeviationClosed(
                        APPROVAL, when(), one(DEVIATIONS), one(DeviationVerifier.values()), maybe("2021/44-7"));
            case 11 -> new ApprovalRefused(APPROVAL, when(), decision());
            case 12 -> new ApplicationWithdrawn(APPROVAL, when(), maybe(text()));
            default ->
                new ProviderApproved(
                        APPROVAL,
                        when(),
                        day(),
                        day(),
                        several(AREAS),
                        several(List.of(new ApprovalCondition(text(), maybe(one(DEVIATIONS))))),
                        decision());
        };
    }

    private ApprovalEvent afterwards() {
        return switch (random.nextInt(15)) {
            case 0 -> new ProviderReapproved(APPROVAL, when(), target(MOST_FACTS), day(), decision());
            case 1 ->
                new ServiceAreasChanged(
                        APPROVAL, when(), several(AREAS), several(AREAS), maybe(target(MOST_FACTS)), decision());
            case 2 -> new ApprovalSuspended(APPROVAL, when(), day(), text(), decision());
            case 3 -> new SuspensionLifted(APPROVAL, when(), decision());
            case 4 -> new ApprovalWithdrawn(APPROVAL, when(), day(), decision());
            case 5 -> new ApprovalRelinquished(APPROVAL, when(), maybe(text()));
            case 6 -> new ApprovalLapsed(APPROVAL, when(), one(LapseCause.values()));
            case 7 -> new BrandRightGranted(APPROVAL, when(), maybe("Skilt 417"));
            case 8 -> new BrandRightEnded(APPROVAL, when(), maybe(text()));
            case 9 ->
                new NoticeSent(
                        APPROVAL,
                        when(),
                        one(NoticeKind.values()),
                        one(NoticeChannel.values()),
                        maybe(target(MOST_FACTS)),
                        maybe(day()));
            case 10 -> new AppealReceived(APPROVAL, when(), target(MOST_FACTS), maybe(random.nextBoolean()));
            case 11 -> new AppealDecided(APPROVAL, when(), target(MOST_FACTS), one(AppealOutcome.values()), decision());
            case 12 ->
                new ApprovalIdentityUpdated(
                        APPROVAL,
                        when(),
                        one(IdentityKind.values()),
                        text(),
                        maybe(text()),
                        one(IdentityCause.values()));
            case 13 ->
                new ApprovalDeadlinePassed(
                        APPROVAL,
                        when(),
                        one(ApprovalDeadline.values()),
                        day(),
                        maybe(one(DEVIATIONS).toString()));
            default ->
                new ApprovalDuplicateMarked(
                        APPROVAL,
                        when(),
                        random.nextBoolean() ? APPROVAL : ApprovalFacts.NORDGARDEN,
                        reason(),
                        text(),
                        id());
        };
    }

    private ApprovalApplicationRegistered application() {
        return new ApprovalApplicationRegistered(
                APPROVAL,
                when(),
                ApprovalFacts.SOLBAKKENS_NUMBER,
                text(),
                maybe(text()),
                new ProducerNumber("1870004211"),
                several(List.of(new CadastralUnit("17/3"))),
                new PostalAddress(text(), "8400", "Sortland"),
                new MunicipalityNumber(random.nextBoolean() ? "1870" : "1866"),
                maybe("https://example.org/solbakken"),
                text(),
                text(),
                several(AREAS),
                maybe(ApprovalFacts.NETWORK),
                maybe(day()),
                maybe(ApprovalFacts.NORDGARDEN));
    }

    private List<AuditStandard> standards() {
        return several(List.of(new AuditStandard("KSL-11", word()), new AuditStandard("KSL-1", "15")));
    }

    private Occurred when() {
        var from = day();
        return switch (random.nextInt(6)) {
            case 0 -> new Occurred(from, from.plusDays(4), Precision.WEEK);
            case 1 -> new Occurred(from.withDayOfMonth(1), from.withDayOfMonth(from.lengthOfMonth()), Precision.MONTH);
            case 2 -> new Occurred(from.withDayOfYear(1), from.withDayOfYear(from.lengthOfYear()), Precision.YEAR);
            default -> Occurred.on(from);
        };
    }

    /** Often one of few days, so that facts share it. */
    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextBoolean() ? random.nextInt(5) * 200L : random.nextInt(DAYS));
    }

    private IndividualDecision decision() {
        return new IndividualDecision(one(BODIES), text(), maybe(day()), maybe(one(BODIES)));
    }

    private CorrectionReason reason() {
        return one(CorrectionReason.values());
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
