package no.tunbok.command.approval;

import static no.tunbok.command.approval.ApprovalLife.*;
import static no.tunbok.command.approval.ApprovalRule.*;
import static no.tunbok.command.judgement.CommonRule.*;
import static no.tunbok.events.testkit.ApprovalFacts.*;
import static no.tunbok.events.testkit.PilotFacts.between;
import static no.tunbok.events.testkit.PilotFacts.told;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.command.judgement.Broken;
import no.tunbok.events.approval.*;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.BodyKind;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ServiceArea;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From the application to the assessment of the business, and the numbers and names that it goes by. */
class ApprovalApplicationRulesTest {

    private static final List<CadastralUnit> UNITS = List.of(new CadastralUnit("17/3"));

    @Nested
    class PA_1_the_course_comes_before_the_application {

        @Test
        void the_day_of_the_application_is_early_enough_and_the_day_after_is_not() {
            APPROVAL.registering(applied("2021-01-11", UNITS, "post@gard.example"))
                    .thenRecorded();
            APPROVAL.registering(applied("2021-01-12", UNITS, "post@gard.example"))
                    .thenRemarked(PA_1);
            APPROVAL.deciding(applied("2021-01-12", UNITS, "post@gard.example"))
                    .thenRefusedBy(PA_1, "/iptSchoolCompletedOn");
        }

        @Test
        void one_who_has_not_taken_it_is_remarked_upon() {
            APPROVAL.registering(applied(null, UNITS, "post@gard.example")).thenRemarked(PA_1);
        }
    }

    @Nested
    class PA_2_an_application_says_who_and_where {

        @Test
        void one_that_says_all_is_recorded() {
            APPROVAL.registering(APPLIED).thenRecorded();
        }

        @Test
        void one_without_a_property_or_an_address_is_none() {
            APPROVAL.registering(applied("2020-12-15", List.of(), "post@gard.example"))
                    .thenRefusedBy(PA_2, "/cadastralUnits");
            APPROVAL.deciding(applied("2020-12-15", List.of(), " "))
                    .thenRefusedBy(new Broken(PA_2, "/cadastralUnits"), new Broken(PA_2, "/email"));
        }

        @Test
        void what_it_says_does_not_go_later_on() {
            ready().registering(renamed(on("2021-04-01"), IdentityKind.ENTERPRISE_NAME, null))
                    .thenRefusedBy(PA_2, "/newValue");
            ready().registering(renamed(on("2021-04-01"), IdentityKind.ENTERPRISE_NAME, " "))
                    .thenRefusedBy(PA_2, "/newValue");
            ready().registering(renamed(on("2021-04-01"), IdentityKind.ENTERPRISE_NAME, "Solbakken gård og tun"))
                    .thenRecorded();
            ready().registering(renamed(on("2021-04-01"), IdentityKind.CADASTRAL_UNIT, "gnr 17"))
                    .thenRefusedBy(PA_2, "/newValue");
            ready().registering(renamed(on("2021-04-01"), IdentityKind.CADASTRAL_UNIT, "17/4"))
                    .thenRecorded();
            ready().registering(renamed(on("2021-04-01"), IdentityKind.DISPLAY_NAME, null))
                    .thenRecorded();
        }
    }

    @Nested
    class X_5_a_new_organisation_number_is_one {

        @Test
        void with_the_right_check_digit() {
            ready().registering(renamed(on("2021-04-01"), IdentityKind.ORGANISATION_NUMBER, "310011223"))
                    .thenRecorded();
        }

        @Test
        void and_not_with_another() {
            ready().registering(renamed(on("2021-04-01"), IdentityKind.ORGANISATION_NUMBER, "310011224"))
                    .thenRefusedBy(X_5, "/newValue");
            ready().registering(renamed(on("2021-04-01"), IdentityKind.ORGANISATION_NUMBER, null))
                    .thenRefusedBy(X_5, "/newValue");
        }
    }

    @Nested
    class X_6_a_new_producer_number_is_one {

        @Test
        void ten_digits() {
            ready().registering(renamed(on("2021-04-01"), IdentityKind.PRODUCER_NUMBER, "1870004238"))
                    .thenRecorded();
            ready().registering(renamed(on("2021-04-01"), IdentityKind.PRODUCER_NUMBER, "187000423"))
                    .thenRefusedBy(X_6, "/newValue");
        }

        @Test
        void or_none_once_it_is_deactivated() {
            ready().registering(renamed(on("2021-04-01"), IdentityKind.PRODUCER_NUMBER, null))
                    .thenRecorded();
        }
    }

    @Nested
    class X_7_the_municipality_was_there {

        @Test
        void a_number_of_the_day_is_kept() {
            ready().registering(renamed(on("2021-04-01"), IdentityKind.MUNICIPALITY_NUMBER, "3006"))
                    .thenRecorded();
        }

        @Test
        void one_of_another_day_is_not() {
            ready().registering(renamed(on("2024-01-01"), IdentityKind.MUNICIPALITY_NUMBER, "3006"))
                    .thenRefusedBy(X_7, "/newValue");
            ready().registering(renamed(on("2021-04-01"), IdentityKind.MUNICIPALITY_NUMBER, "Sortland"))
                    .thenRefusedBy(X_7, "/newValue");
        }
    }

    @Nested
    class X_8_what_a_number_became_is_told_and_not_worked_out {

        @Test
        void one_of_those_that_the_old_one_became_is_told() {
            ready().registering(municipality("3006", "3303")).thenRecorded();
            ready().registering(municipality("0604", "3303")).thenRecorded();
        }

        @Test
        void of_a_split_either_is() {
            ready().registering(municipality("1507", "1508")).thenRecorded();
            ready().registering(municipality("1507", "1580")).thenRecorded();
        }

        @Test
        void another_is_remarked_upon_and_never_refused() {
            ready().registering(municipality("1507", "3303")).thenRemarked(X_8);
            ready().deciding(municipality("1507", "3303")).thenRemarked(X_8);
        }

        @Test
        void of_a_number_that_has_not_changed_nothing_is_claimed() {
            ready().registering(municipality("1870", "1866")).thenRecorded();
        }

        private static ApprovalIdentityUpdated municipality(String old, String now) {
            return new ApprovalIdentityUpdated(
                    SOLBAKKEN,
                    on("2024-01-01"),
                    IdentityKind.MUNICIPALITY_NUMBER,
                    told(old),
                    told(now),
                    IdentityCause.SPLIT);
        }
    }

    @Nested
    class PA_4_only_a_farm_falls_within_the_definition {

        @Test
        void a_business_tied_to_a_holding_in_use_does() {
            for (var use : List.of(
                    EligibilityCriterion.USED_FOR_FARMING,
                    EligibilityCriterion.USED_FOR_FORESTRY,
                    EligibilityCriterion.USED_FOR_HORTICULTURE)) {
                APPROVAL.given(APPLIED)
                        .deciding(assessed(
                                on("2021-02-01"), Eligibility.ELIGIBLE, EligibilityCriterion.TIED_TO_HOLDING, use))
                        .thenRecorded();
            }
        }

        @Test
        void one_that_is_not_tied_to_it_or_has_no_use_does_not() {
            var applied = APPROVAL.given(APPLIED);
            applied.deciding(assessed(on("2021-02-01"), Eligibility.ELIGIBLE, EligibilityCriterion.USED_FOR_FARMING))
                    .thenRefusedBy(PA_4, "/criteria");
            applied.registering(assessed(on("2021-02-01"), Eligibility.ELIGIBLE, EligibilityCriterion.TIED_TO_HOLDING))
                    .thenRemarked(PA_4);
        }

        @Test
        void nor_does_one_based_on_a_camp_a_school_or_a_kennel() {
            for (var base : List.of(
                    EligibilityCriterion.BASED_ON_MILITARY_CAMP,
                    EligibilityCriterion.BASED_ON_SCHOOL_BUILDING,
                    EligibilityCriterion.BASED_ON_KENNEL)) {
                APPROVAL.given(APPLIED)
                        .deciding(assessed(
                                on("2021-02-01"),
                                Eligibility.ELIGIBLE,
                                EligibilityCriterion.TIED_TO_HOLDING,
                                EligibilityCriterion.USED_FOR_FARMING,
                                base))
                        .thenRefusedBy(PA_4, "/criteria");
                APPROVAL.given(APPLIED)
                        .deciding(assessed(on("2021-02-01"), Eligibility.NOT_ELIGIBLE, base))
                        .thenRecorded();
            }
        }
    }

    @Nested
    class X_10_a_decision_says_who_and_why {

        private static EligibilityAssessed by(String name, String grounds) {
            var governor = new Body(BodyKind.COUNTY_GOVERNOR, name, new OrganisationNumber("974764687"));
            return new EligibilityAssessed(
                    SOLBAKKEN,
                    on("2021-02-01"),
                    Eligibility.NOT_ELIGIBLE,
                    List.of(),
                    new IndividualDecision(governor, told(grounds), null, null));
        }

        @Test
        void in_the_name_of_the_day_and_with_grounds() {
            APPROVAL.given(APPLIED)
                    .deciding(by("Statsforvalteren i Nordland", "Kennel"))
                    .thenRecorded();
        }

        @Test
        void not_in_another_name_nor_without_grounds() {
            APPROVAL.given(APPLIED)
                    .registering(by("Fylkesmannen i Nordland", "Kennel"))
                    .thenRefusedBy(X_10, "/decision/decidedBy");
            APPROVAL.given(APPLIED)
                    .deciding(by("Statsforvalteren i Nordland", " "))
                    .thenRefusedBy(X_10, "/decision/grounds");
        }
    }

    @Nested
    class PA_23_the_days_of_a_fact_have_their_order {

        @Test
        void what_is_asked_for_is_due_that_day_or_later() {
            APPROVAL.given(APPLIED).deciding(requested("2021-01-15")).thenRecorded();
            APPROVAL.given(APPLIED).registering(requested("2021-01-14")).thenRefusedBy(PA_23, "/dueOn");
        }

        @Test
        void a_certificate_is_issued_before_it_is_shown() {
            APPROVAL.given(APPLIED).registering(sighted("2021-02-10")).thenRecorded();
            APPROVAL.given(APPLIED).registering(sighted("2021-02-11")).thenRefusedBy(PA_23, "/issuedOn");
        }

        @Test
        void an_audit_is_planned_for_that_day_or_later() {
            APPROVAL.given(APPLIED).registering(assigned("2021-02-28")).thenRecorded();
            APPROVAL.given(APPLIED).registering(assigned("2021-01-31")).thenRefusedBy(PA_23, "/plannedOn");
        }

        @Test
        void notice_is_sent_after_the_decision_and_received_after_that() {
            ready().deciding(new SuspensionLifted(SOLBAKKEN, on("2021-03-11"), decided("Ja", "2021-03-10")))
                    .thenRefusedBy(new Broken(PA_22, ""), new Broken(PA_23, "/decision/notifiedOn"));
            running().registering(notice(on("2021-04-28"), 4L, "2021-04-28")).thenRecorded();
            running().registering(notice(on("2021-04-28"), 4L, "2021-04-27")).thenRefusedBy(PA_23, "/receivedOn");
        }

        @Test
        void the_next_audit_comes_after_the_approval() {
            ready().deciding(approved(on("2021-04-26"), "2021-05-01", "2021-04-25", List.of(ServiceArea.RESPITE)))
                    .thenRefusedBy(PA_23, "/nextExternalAuditDue");
        }

        private static InformationRequested requested(String due) {
            return new InformationRequested(SOLBAKKEN, on("2021-01-15"), told("Kart"), LocalDate.parse(due));
        }

        private static PoliceCertificateSighted sighted(String issued) {
            return new PoliceCertificateSighted(
                    SOLBAKKEN,
                    on("2021-02-10"),
                    SectorBasis.EDUCATION,
                    CertificateViewer.OFFICE,
                    LocalDate.parse(issued));
        }

        private static ExternalAuditAssigned assigned(String planned) {
            return new ExternalAuditAssigned(
                    SOLBAKKEN,
                    between("2021-02-01", "2021-02-28", Precision.MONTH),
                    EXTERNAL_AUDIT_ASSIGNED.auditor(),
                    LocalDate.parse(planned));
        }
    }
}
