package no.tunbok.events.testkit;

import static no.tunbok.events.testkit.PilotFacts.body;
import static no.tunbok.events.testkit.PilotFacts.day;
import static no.tunbok.events.testkit.PilotFacts.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.approval.*;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.BodyKind;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.PersonReference;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ProducerNumber;
import no.tunbok.events.value.ServiceArea;

/**
 * One example of everything that can happen to an approval, with every part filled in. The municipality is real; the farm,
 * the foundation and all other bodies are made up.
 */
public final class ApprovalFacts {

    public static final ApprovalId SOLBAKKEN = ApprovalId.of("7a1d3e90-5b2c-4f86-8e14-2c9b0f6d1a01");
    public static final ApprovalId NORDGARDEN = ApprovalId.of("7a1d3e90-5b2c-4f86-8e14-2c9b0f6d1a02");

    public static final DeviationId FIRST_AID = DeviationId.of("d4b8c6f2-0e7a-4935-b1d8-6a5f4e3c2b01");
    public static final DeviationId FENCE = DeviationId.of("d4b8c6f2-0e7a-4935-b1d8-6a5f4e3c2b02");

    public static final OrganisationNumber SOLBAKKENS_NUMBER = new OrganisationNumber("310000116");
    public static final ProducerNumber SOLBAKKENS_PRODUCER_NUMBER = new ProducerNumber("1870004211");

    public static final Body FOUNDATION = body(BodyKind.FOUNDATION, "Eksempelstiftelsen", "310100102");
    public static final Body APPEALS_BOARD = body(BodyKind.OTHER, "Eksempelnemnda", "310088994");
    public static final Body NETWORK = body(BodyKind.PROVIDER_NETWORK, "Eksempelgårdene SA", "310022330");

    public static final List<AuditStandard> STANDARDS =
            List.of(new AuditStandard("KSL-1", "15"), new AuditStandard("KSL-11", "13"));

    public static final ApprovalApplicationRegistered APPLICATION_REGISTERED = new ApprovalApplicationRegistered(
            SOLBAKKEN,
            day("2021-01-11"),
            SOLBAKKENS_NUMBER,
            told("Solbakken gård Kari Eksempel"),
            told("Solbakken gård"),
            SOLBAKKENS_PRODUCER_NUMBER,
            List.of(new CadastralUnit("17/3"), new CadastralUnit("17/12/1")),
            new PostalAddress(told("Eksempelveien 1"), "8400", "Sortland"),
            new MunicipalityNumber("1870"),
            "https://example.org/solbakken",
            told("post@solbakken.example"),
            told("+47 900 00 000"),
            List.of(ServiceArea.PRIMARY_SCHOOL, ServiceArea.DEMENTIA_DAY_ACTIVITY),
            NETWORK,
            LocalDate.parse("2020-12-15"),
            NORDGARDEN);

    public static final InformationRequested INFORMATION_REQUESTED = new InformationRequested(
            SOLBAKKEN, day("2021-01-15"), told("Kart over driftsbygningene"), LocalDate.parse("2021-02-01"));

    public static final InformationReceived INFORMATION_RECEIVED =
            new InformationReceived(SOLBAKKEN, day("2021-01-25"), told("Kart og bilder"));

    public static final EligibilityAssessed ELIGIBILITY_ASSESSED = new EligibilityAssessed(
            SOLBAKKEN,
            day("2021-02-01"),
            Eligibility.ELIGIBLE,
            List.of(EligibilityCriterion.TIED_TO_HOLDING, EligibilityCriterion.USED_FOR_FARMING),
            decision("Tilbudet er knyttet til et gårdsbruk i drift.", "2021-02-02"));

    public static final PoliceCertificateSighted POLICE_CERTIFICATE_SIGHTED = new PoliceCertificateSighted(
            SOLBAKKEN,
            day("2021-02-10"),
            SectorBasis.EDUCATION,
            CertificateViewer.OFFICE,
            LocalDate.parse("2021-01-20"));

    public static final SelfAuditCompleted SELF_AUDIT_COMPLETED = new SelfAuditCompleted(
            SOLBAKKEN,
            PilotFacts.between("2021-02-15", "2021-02-21", Precision.WEEK),
            STANDARDS,
            List.of(FIRST_AID),
            "2021/44-3");

    public static final ExternalAuditAssigned EXTERNAL_AUDIT_ASSIGNED = new ExternalAuditAssigned(
            SOLBAKKEN, day("2021-02-22"), new PersonReference("auditor-12"), LocalDate.parse("2021-03-10"));

    public static final ExternalAuditPerformed EXTERNAL_AUDIT_PERFORMED =
            new ExternalAuditPerformed(SOLBAKKEN, day("2021-03-10"), STANDARDS, AuditPurpose.FIRST, "2021/44-5");

    public static final DeviationRaised DEVIATION_RAISED = new DeviationRaised(
            SOLBAKKEN,
            day("2021-03-10"),
            FENCE,
            "11.1.4",
            DeviationSeverity.MAJOR,
            DeviationOrigin.EXTERNAL,
            LocalDate.parse("2021-04-10"),
            told("Gjerdet mot veien er åpent."),
            FIRST_AID);

    public static final DeviationDeadlineExtended DEVIATION_DEADLINE_EXTENDED = new DeviationDeadlineExtended(
            SOLBAKKEN,
            day("2021-04-06"),
            FENCE,
            LocalDate.parse("2021-05-10"),
            decision("Telen er ikke gått ut av jorden.", "2021-04-06"));

    public static final DeviationClosed DEVIATION_CLOSED =
            new DeviationClosed(SOLBAKKEN, day("2021-04-20"), FENCE, DeviationVerifier.AUDITOR, "2021/44-7");

    public static final ApprovalRefused REFUSED =
            new ApprovalRefused(SOLBAKKEN, day("2021-04-26"), decision("Avvik er ikke lukket.", "2021-04-27"));

    public static final ApplicationWithdrawn APPLICATION_WITHDRAWN =
            new ApplicationWithdrawn(SOLBAKKEN, day("2021-04-01"), told("Gården skal selges."));

    public static final ProviderApproved APPROVED = new ProviderApproved(
            SOLBAKKEN,
            day("2021-04-26"),
            LocalDate.parse("2021-05-01"),
            LocalDate.parse("2023-03-10"),
            List.of(ServiceArea.PRIMARY_SCHOOL, ServiceArea.DEMENTIA_DAY_ACTIVITY),
            List.of(new ApprovalCondition(told("Førstehjelpskurs fornyes innen høsten."), FIRST_AID)),
            decision("Vilkårene er oppfylt.", "2021-04-28"));

    public static final ProviderReapproved REAPPROVED = new ProviderReapproved(
            SOLBAKKEN,
            day("2023-04-12"),
            7,
            LocalDate.parse("2025-03-10"),
            decision("Revisjonen er i orden.", "2023-04-13"));

    public static final ServiceAreasChanged SERVICE_AREAS_CHANGED = new ServiceAreasChanged(
            SOLBAKKEN,
            day("2022-01-10"),
            List.of(ServiceArea.WORK_TRAINING),
            List.of(ServiceArea.DEMENTIA_DAY_ACTIVITY),
            7L,
            decision("Tilbudet er lagt om.", "2022-01-11"));

    public static final ApprovalSuspended SUSPENDED = new ApprovalSuspended(
            SOLBAKKEN,
            day("2023-09-01"),
            LocalDate.parse("2023-09-15"),
            told("Egenrevisjon er gjennomført."),
            decision("Egenrevisjon mangler etter flere varsler.", "2023-09-02"));

    public static final SuspensionLifted SUSPENSION_LIFTED = new SuspensionLifted(
            SOLBAKKEN, day("2023-11-01"), decision("Egenrevisjonen er gjennomført.", "2023-11-02"));

    public static final ApprovalWithdrawn WITHDRAWN = new ApprovalWithdrawn(
            SOLBAKKEN,
            day("2024-02-01"),
            LocalDate.parse("2024-03-01"),
            decision("Gården er ikke lenger i drift.", "2024-02-02"));

    public static final ApprovalRelinquished RELINQUISHED =
            new ApprovalRelinquished(SOLBAKKEN, day("2024-02-15"), told("Går av med pensjon."));

    public static final ApprovalLapsed LAPSED =
            new ApprovalLapsed(SOLBAKKEN, day("2025-06-01"), LapseCause.NOT_REAPPROVED);

    public static final BrandRightGranted BRAND_RIGHT_GRANTED =
            new BrandRightGranted(SOLBAKKEN, day("2021-05-20"), "Skilt 417");

    public static final BrandRightEnded BRAND_RIGHT_ENDED = new BrandRightEnded(
            SOLBAKKEN, PilotFacts.between("2024-03-01", "2024-03-31", Precision.MONTH), told("Skiltet er levert."));

    public static final NoticeSent NOTICE_SENT = new NoticeSent(
            SOLBAKKEN,
            day("2024-02-02"),
            NoticeKind.DECISION,
            NoticeChannel.LETTER,
            18L,
            LocalDate.parse("2024-02-05"));

    public static final AppealReceived APPEAL_RECEIVED = new AppealReceived(SOLBAKKEN, day("2024-02-20"), 18, true);

    public static final AppealDecided APPEAL_DECIDED = new AppealDecided(
            SOLBAKKEN,
            day("2024-04-10"),
            24,
            AppealOutcome.REVERSED,
            new IndividualDecision(
                    APPEALS_BOARD, told("Gården er i drift."), LocalDate.parse("2024-04-11"), APPEALS_BOARD));

    public static final ApprovalIdentityUpdated IDENTITY_UPDATED = new ApprovalIdentityUpdated(
            SOLBAKKEN,
            day("2023-01-01"),
            IdentityKind.ORGANISATION_NUMBER,
            told("310000116"),
            told("310011223"),
            IdentityCause.NEW_NUMBER);

    public static final ApprovalDuplicateMarked DUPLICATE_MARKED = new ApprovalDuplicateMarked(
            SOLBAKKEN,
            day("2024-05-02"),
            NORDGARDEN,
            CorrectionReason.DUPLICATE,
            told("Gården var ført to ganger."),
            "officer-7");

    public static final ApprovalDecisionReversed DECISION_REVERSED = new ApprovalDecisionReversed(
            SOLBAKKEN,
            day("2024-04-12"),
            18,
            LocalDate.parse("2024-03-01"),
            decision("Klagen førte fram.", "2024-04-15"),
            "Ordningens retningslinjer punkt 6",
            ReversalInitiator.APPEAL);

    public static final ApprovalDecisionRectified DECISION_RECTIFIED = new ApprovalDecisionRectified(
            SOLBAKKEN,
            day("2024-02-08"),
            18,
            WITHDRAWN,
            CorrectionReason.TYPO,
            told("Årstallet i brevet var feil."),
            "officer-7");

    public static final ApprovalFactCorrected FACT_CORRECTED = new ApprovalFactCorrected(
            SOLBAKKEN,
            day("2021-04-01"),
            7,
            EXTERNAL_AUDIT_PERFORMED,
            CorrectionReason.WRONG_DATE,
            told("Brevets dato var ført som dagen for revisjonen."),
            "officer-7");

    public static final ApprovalFactAnnulled FACT_ANNULLED = new ApprovalFactAnnulled(
            SOLBAKKEN,
            day("2021-05-03"),
            10,
            CorrectionReason.WRONG_FARM,
            told("Avviket gjaldt nabogården."),
            "officer-7",
            NORDGARDEN);

    /** Told of the neighbouring farm in the spring of 2021. */
    public static final ApprovalFactMovedIn FACT_MOVED_IN = new ApprovalFactMovedIn(
            SOLBAKKEN,
            DEVIATION_CLOSED.occurredOn(),
            DEVIATION_CLOSED,
            NORDGARDEN,
            10,
            Instant.parse("2021-04-22T09:15:00Z"),
            CorrectionReason.WRONG_FARM,
            told("Lukkingen var ført på nabogården."),
            "officer-7");

    public static final ApprovalDeadlinePassed DEADLINE_PASSED = new ApprovalDeadlinePassed(
            SOLBAKKEN, day("2021-04-11"), ApprovalDeadline.DEVIATION, LocalDate.parse("2021-04-10"), FENCE.toString());

    public static final ApprovalRuleBroken RULE_BROKEN =
            new ApprovalRuleBroken(SOLBAKKEN, day("2021-04-26"), 13, "PA-6");

    private static final List<ApprovalEvent> ALL = List.of(
            APPLICATION_REGISTERED,
            INFORMATION_REQUESTED,
            INFORMATION_RECEIVED,
            ELIGIBILITY_ASSESSED,
            POLICE_CERTIFICATE_SIGHTED,
            SELF_AUDIT_COMPLETED,
            EXTERNAL_AUDIT_ASSIGNED,
            EXTERNAL_AUDIT_PERFORMED,
            DEVIATION_RAISED,
            DEVIATION_DEADLINE_EXTENDED,
            DEVIATION_CLOSED,
            REFUSED,
            APPLICATION_WITHDRAWN,
            APPROVED,
            REAPPROVED,
            SERVICE_AREAS_CHANGED,
            SUSPENDED,
            SUSPENSION_LIFTED,
            WITHDRAWN,
            RELINQUISHED,
            LAPSED,
            BRAND_RIGHT_GRANTED,
            BRAND_RIGHT_ENDED,
            NOTICE_SENT,
            APPEAL_RECEIVED,
            APPEAL_DECIDED,
            DEADLINE_PASSED,
            IDENTITY_UPDATED,
            DUPLICATE_MARKED,
            DECISION_REVERSED,
            DECISION_RECTIFIED,
            FACT_CORRECTED,
            FACT_ANNULLED,
            FACT_MOVED_IN,
            RULE_BROKEN);

    private ApprovalFacts() {}

    /** One of each, in the order of an approval's life. They do not make one believable approval: it is both refused and given. */
    public static List<ApprovalEvent> all() {
        return ALL;
    }

    /** What the foundation decides can be appealed to a board. */
    public static IndividualDecision decision(String grounds, String notifiedOn) {
        return new IndividualDecision(FOUNDATION, told(grounds), LocalDate.parse(notifiedOn), APPEALS_BOARD);
    }

    public static Occurred month(String first) {
        return Occurred.of(LocalDate.parse(first), null, Precision.MONTH);
    }
}
