package no.tunbok.query.pilotdossier;

import static no.tunbok.query.testkit.Nordland.COUNTY;
import static no.tunbok.query.testkit.Nordland.KONGSBERG;
import static no.tunbok.query.testkit.Nordland.PILOT;
import static no.tunbok.query.testkit.Nordland.day;
import static no.tunbok.query.testkit.Nordland.kroner;
import static no.tunbok.query.testkit.Nordland.month;
import static no.tunbok.query.testkit.Nordland.on;
import static no.tunbok.query.testkit.Nordland.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.tunbok.events.history.Remark;
import no.tunbok.events.pilot.AccompanyingResearchEngaged;
import no.tunbok.events.pilot.CoFundingRegistered;
import no.tunbok.events.pilot.EffectBasis;
import no.tunbok.events.pilot.EffectId;
import no.tunbok.events.pilot.EffectKind;
import no.tunbok.events.pilot.EffectReported;
import no.tunbok.events.pilot.EffectRevised;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.GrantPaymentRegistered;
import no.tunbok.events.pilot.GrantRepaymentRegistered;
import no.tunbok.events.pilot.IndicatorMeasured;
import no.tunbok.events.pilot.MeasureCompleted;
import no.tunbok.events.pilot.MeasureDropped;
import no.tunbok.events.pilot.MeasureId;
import no.tunbok.events.pilot.MeasurePlanned;
import no.tunbok.events.pilot.MeasureScope;
import no.tunbok.events.pilot.MeasureStarted;
import no.tunbok.events.pilot.MunicipalityJoined;
import no.tunbok.events.pilot.MunicipalityLeft;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.pilot.MunicipalityRoleChanged;
import no.tunbok.events.pilot.PartnerJoined;
import no.tunbok.events.pilot.PilotApplicationRejected;
import no.tunbok.events.pilot.PilotClosed;
import no.tunbok.events.pilot.PilotConcluded;
import no.tunbok.events.pilot.PilotDeadline;
import no.tunbok.events.pilot.PilotDiscontinued;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotExtended;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.pilot.PilotStarted;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.ResearchReportPublished;
import no.tunbok.events.pilot.StudyTripMade;
import no.tunbok.events.pilot.WorkshopCancelled;
import no.tunbok.events.pilot.WorkshopFormat;
import no.tunbok.events.pilot.WorkshopKind;
import no.tunbok.events.pilot.WorkshopPlanned;
import no.tunbok.events.pilot.WorkshopRescheduled;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ValueAddedTax;
import no.tunbok.query.entrydossier.OpenDeadline;
import no.tunbok.query.testkit.Nordland;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PilotDossierTest {

    private static final OrganisationNumber HADSEL = new OrganisationNumber("958501420");

    private static PilotDossier page(PilotEvent... facts) {
        return PilotDossier.of(told(facts)).orElseThrow();
    }

    @Nested
    class the_page {

        @Test
        void is_empty_when_nothing_was_told_or_nothing_of_it_stands() {
            assertThat(PilotDossier.of(told())).isEmpty();
            assertThat(PilotDossier.of(told(PILOT.applied(), PILOT.annulled(0))))
                    .isEmpty();
        }

        @Test
        void is_empty_on_a_day_when_nothing_had_happened() {
            assertThat(PilotDossier.of(told(PILOT.applied()), day("2020-09-30")))
                    .isEmpty();
            assertThat(PilotDossier.of(told(PILOT.applied()), day("2020-10-01")))
                    .isPresent();
        }

        @Test
        void tells_who_applied_for_what() {
            var page = page(PILOT.applied());
            assertThat(page.id()).isEqualTo(Nordland.ID);
            assertThat(page.name()).isEqualTo("Inn på tunet i Nordlandskommunene");
            assertThat(page.programmeCode()).isEqualTo("IPT-LOFTET-2");
            assertThat(page.programmeName()).isEqualTo("Inn på tunet-løftet 2");
            assertThat(page.applicants()).containsExactly(Nordland.GOVERNOR, COUNTY);
            assertThat(page.appliedOn()).isEqualTo(on("2020-10-01"));
            assertThat(page.owners()).isEmpty();
            assertThat(page.grant()).isNull();
            assertThat(page.version()).isEqualTo(1);
        }

        @Test
        void counts_every_record_in_its_version() {
            assertThat(page(PILOT.applied(), PILOT.granted(), PILOT.annulled(1)).version())
                    .isEqualTo(3);
        }

        @Test
        void names_the_facts_that_may_have_happened_by_the_day() {
            var history = told(PILOT.applied(), PILOT.started(), PILOT.concluded());
            assertThat(PilotDossier.of(history, day("2021-03-15")).orElseThrow())
                    .satisfies(page -> assertThat(page.uncertain()).containsExactly(1L))
                    .satisfies(page -> assertThat(page.status()).isEqualTo(PilotStatus.APPLIED));
            assertThat(PilotDossier.of(history, day("2021-03-31")).orElseThrow().status())
                    .isEqualTo(PilotStatus.STARTED);
        }

        @Test
        void names_the_rules_that_facts_break_once_these_have_happened() {
            var history = told(
                    PILOT.applied(),
                    PILOT.workshopHeld("2022-04-05"),
                    new PilotRuleBroken(Nordland.ID, on("2022-04-05"), 1, "PI-9"));
            assertThat(PilotDossier.of(history).orElseThrow().remarks()).containsExactly(new Remark(1, "PI-9"));
            assertThat(PilotDossier.of(history, day("2022-04-05")).orElseThrow().remarks())
                    .containsExactly(new Remark(1, "PI-9"));
            assertThat(PilotDossier.of(history, day("2022-04-04")).orElseThrow().remarks())
                    .isEmpty();
        }
    }

    @Nested
    class the_owners {

        @Test
        void go_by_the_name_of_the_decision_and_by_that_of_the_day() {
            var history = told(PILOT.applied(), PILOT.granted());
            assertThat(PilotDossier.of(history, day("2020-12-31")).orElseThrow().owners())
                    .extracting(Owner::name, Owner::nameOnDay)
                    .containsExactly(
                            tuple("Fylkesmannen i Nordland", "Fylkesmannen i Nordland"),
                            tuple("Nordland fylkeskommune", "Nordland fylkeskommune"));
            assertThat(PilotDossier.of(history, day("2021-01-01")).orElseThrow().owners())
                    .extracting(Owner::name, Owner::nameOnDay)
                    .contains(tuple("Fylkesmannen i Nordland", "Statsforvalteren i Nordland"));
            assertThat(PilotDossier.of(history)
                            .orElseThrow()
                            .owners()
                            .getFirst()
                            .nameOnDay())
                    .isEqualTo("Statsforvalteren i Nordland");
        }
    }

    @Nested
    class the_status {

        private final PilotEvent closed =
                new PilotClosed(Nordland.ID, on("2023-10-01"), kroner(3_000_000), Nordland.DECISION);
        private final PilotEvent discontinued = new PilotDiscontinued(Nordland.ID, on("2021-10-01"), Nordland.DECISION);
        private final PilotEvent rejected =
                new PilotApplicationRejected(Nordland.ID, on("2020-11-03"), Nordland.DECISION);

        @Test
        void goes_by_how_far_the_pilot_has_come() {
            assertThat(page(PILOT.applied()).status()).isEqualTo(PilotStatus.APPLIED);
            assertThat(page(PILOT.applied(), rejected).status()).isEqualTo(PilotStatus.REJECTED);
            assertThat(page(PILOT.applied(), rejected, PILOT.granted()).status())
                    .isEqualTo(PilotStatus.GRANTED);
            assertThat(page(PILOT.granted(), PILOT.started()).status()).isEqualTo(PilotStatus.STARTED);
            assertThat(page(PILOT.started(), PILOT.extended()).status()).isEqualTo(PilotStatus.ACTIVE_EXTENDED);
            assertThat(page(PILOT.extended(), PILOT.concluded()).status()).isEqualTo(PilotStatus.CONCLUDED);
            assertThat(page(PILOT.report(ReportKind.FINAL, "2022-11-15"), PILOT.concluded())
                            .status())
                    .isEqualTo(PilotStatus.REPORTED);
            assertThat(page(PILOT.report(ReportKind.INTERIM, "2022-11-15"), PILOT.concluded())
                            .status())
                    .isEqualTo(PilotStatus.CONCLUDED);
            assertThat(page(PILOT.started(), PILOT.report(ReportKind.FINAL, "2022-11-15"))
                            .status())
                    .isEqualTo(PilotStatus.STARTED);
            assertThat(page(PILOT.concluded(), closed).status()).isEqualTo(PilotStatus.CLOSED);
            assertThat(page(closed, discontinued).status()).isEqualTo(PilotStatus.DISCONTINUED);
        }

        @Test
        void counts_the_first_start_and_the_last_conclusion() {
            var page = page(
                    new PilotStarted(Nordland.ID, on("2021-09-01"), null),
                    new PilotStarted(Nordland.ID, on("2021-03-15"), null),
                    new PilotConcluded(Nordland.ID, on("2022-12-31")),
                    new PilotConcluded(Nordland.ID, on("2022-06-30")));
            assertThat(page.startedOn()).isEqualTo(on("2021-03-15"));
            assertThat(page.concludedOn()).isEqualTo(on("2022-12-31"));
        }

        @Test
        void is_said_in_both_forms() {
            assertThat(page(PILOT.concluded()).statusText().nb()).isEqualTo("Avsluttet");
            assertThat(page(PILOT.concluded()).statusText().nn()).isEqualTo("Avslutta");
        }

        /** The register was told that Nordland ended with the others, though it went on. */
        @Test
        void forgets_a_conclusion_that_never_happened() {
            var history = told(PILOT.started(), PILOT.concluded(), PILOT.annulled(1), PILOT.extended());
            assertThat(PilotDossier.of(history).orElseThrow().status()).isEqualTo(PilotStatus.ACTIVE_EXTENDED);
            assertThat(PilotDossier.of(
                                    history.believedAt(history.records().get(1).at()))
                            .orElseThrow()
                            .status())
                    .isEqualTo(PilotStatus.CONCLUDED);
        }
    }

    @Nested
    class deadlines {

        @Test
        void are_overdue_from_the_day_after_whatever_the_day_on_which_they_were_kept() {
            var kept = page(PILOT.applied(), PILOT.granted());
            assertThat(kept.readOn(day("2022-11-01")).deadlines())
                    .singleElement()
                    .satisfies(deadline -> {
                        assertThat(deadline.kind()).isEqualTo(PilotDeadline.PLANNED_END);
                        assertThat(deadline.dueOn()).isEqualTo("2022-11-01");
                        assertThat(deadline.overdue()).isFalse();
                    });
            assertThat(kept.readOn(day("2022-11-02")).deadlines())
                    .extracting(OpenDeadline::overdue)
                    .containsExactly(true);
        }

        @Test
        void hold_the_reports_that_are_owed() {
            assertThat(page(PILOT.concluded()).deadlines())
                    .extracting(OpenDeadline::kind, OpenDeadline::dueOn)
                    .containsExactly(tuple(PilotDeadline.FINAL_REPORT, day("2023-03-31")));
        }
    }

    @Nested
    class reports_owed {

        @Test
        void a_concluded_pilot_owes_the_final_report_within_three_months_of_the_last_possible_day() {
            assertThat(page(PILOT.concluded()).reportsOwed())
                    .containsExactly(new OwedReport(ReportKind.FINAL, day("2023-03-31")));
            assertThat(page(PILOT.concluded(), PILOT.report(ReportKind.FINAL, "2023-01-12"))
                            .reportsOwed())
                    .isEmpty();
        }

        @Test
        void an_extension_after_the_final_report_owes_a_supplementary_one() {
            assertThat(page(PILOT.report(ReportKind.FINAL, "2022-12-14"), PILOT.extended())
                            .reportsOwed())
                    .containsExactly(new OwedReport(ReportKind.SUPPLEMENTARY, day("2023-11-30")));
            assertThat(page(PILOT.report(ReportKind.FINAL, "2022-12-15"), PILOT.extended())
                            .reportsOwed())
                    .as("on the same day: not certainly after")
                    .hasSize(1);
            assertThat(page(PILOT.report(ReportKind.FINAL, "2022-12-16"), PILOT.extended())
                            .reportsOwed())
                    .isEmpty();
            assertThat(page(
                                    PILOT.report(ReportKind.FINAL, "2022-12-14"),
                                    PILOT.extended(),
                                    PILOT.report(ReportKind.SUPPLEMENTARY, "2023-09-01"))
                            .reportsOwed())
                    .isEmpty();
            assertThat(page(PILOT.extended()).reportsOwed()).isEmpty();
        }

        @Test
        void a_pilot_that_was_broken_off_owes_none() {
            var brokenOff = new PilotDiscontinued(Nordland.ID, on("2023-02-01"), Nordland.DECISION);
            assertThat(page(PILOT.report(ReportKind.FINAL, "2022-12-14"), PILOT.extended(), brokenOff)
                            .reportsOwed())
                    .isEmpty();
            assertThat(page(PILOT.concluded(), brokenOff).reportsOwed()).isEmpty();
        }

        @Test
        void a_supplementary_report_before_the_extension_does_not_tell_of_it() {
            var before = PILOT.report(ReportKind.SUPPLEMENTARY, "2022-12-14");
            assertThat(page(PILOT.report(ReportKind.FINAL, "2022-12-14"), before, PILOT.extended())
                            .reportsOwed())
                    .hasSize(1);
            assertThat(page(
                                    PILOT.report(ReportKind.FINAL, "2022-12-14"),
                                    PILOT.report(ReportKind.SUPPLEMENTARY, "2022-12-15"),
                                    PILOT.extended())
                            .reportsOwed())
                    .as("on the same day: it may tell of it")
                    .isEmpty();
        }

        @Test
        void a_second_final_report_after_the_extension_tells_of_it_too() {
            assertThat(page(
                                    PILOT.report(ReportKind.FINAL, "2022-12-14"),
                                    PILOT.extended(),
                                    PILOT.report(ReportKind.FINAL, "2022-12-16"))
                            .reportsOwed())
                    .isEmpty();
        }

        @Test
        void the_extension_decided_last_is_the_one_to_report_on() {
            var last =
                    new PilotExtended(Nordland.ID, on("2023-01-15"), on("2023-03-31"), COUNTY, null, Nordland.DECISION);
            var page = page(PILOT.report(ReportKind.FINAL, "2023-01-10"), last, PILOT.extended());
            assertThat(page.reportsOwed()).containsExactly(new OwedReport(ReportKind.SUPPLEMENTARY, day("2023-06-30")));
            assertThat(page.end().extendedTo()).isEqualTo(on("2023-03-31"));
        }

        @Test
        void a_closed_pilot_owes_nothing() {
            var closed = new PilotClosed(Nordland.ID, on("2023-10-01"), kroner(3_000_000), Nordland.DECISION);
            assertThat(page(PILOT.concluded(), closed).reportsOwed()).isEmpty();
        }

        @Test
        void tell_the_new_end_and_who_pays() {
            var end = page(PILOT.granted(), PILOT.extended()).end();
            assertThat(end.planned()).isEqualTo(day("2022-11-01"));
            assertThat(end.extendedTo()).isEqualTo(PILOT.extended().newEnd());
            assertThat(end.extensionFundedBy()).isEqualTo(COUNTY);
        }
    }

    @Nested
    class the_money {

        @Test
        void is_added_up_apart_from_what_others_put_in() {
            var page = page(
                    PILOT.granted(),
                    new GrantAmountChanged(Nordland.ID, on("2021-05-01"), kroner(-500_000), Nordland.DECISION),
                    new GrantPaymentRegistered(Nordland.ID, on("2021-06-01"), kroner(1_000_000)),
                    new GrantPaymentRegistered(Nordland.ID, on("2022-06-01"), kroner(700_000)),
                    new GrantRepaymentRegistered(Nordland.ID, on("2022-07-01"), kroner(100_000)),
                    new CoFundingRegistered(
                            Nordland.ID, on("2020-11-03"), COUNTY, kroner(2_800_000), new Confidential("drift"), null));
            assertThat(page.grant()).isNotNull().satisfies(grant -> {
                assertThat(grant.awarded()).isEqualTo(Amount.of(kroner(3_000_000)));
                assertThat(grant.asChanged()).isEqualTo(Amount.of(kroner(2_500_000)));
                assertThat(grant.paid()).isEqualTo(Amount.of(kroner(1_700_000)));
                assertThat(grant.repaid()).isEqualTo(Amount.of(kroner(100_000)));
                assertThat(grant.period()).isEqualTo(PILOT.granted().period());
                assertThat(grant.conditions()).containsExactly("Rapporter innen tre måneder.");
            });
            assertThat(page.coFunding())
                    .containsExactly(new CoFunding(5, on("2020-11-03"), COUNTY, kroner(2_800_000), "drift", null));
        }

        @Test
        void is_that_of_the_last_award_with_every_change() {
            var last = award("2020-12-01", kroner(2_000_000));
            var changed = new GrantAmountChanged(Nordland.ID, on("2020-11-20"), kroner(-500_000), Nordland.DECISION);
            for (var page : List.of(page(PILOT.granted(), changed, last), page(last, changed, PILOT.granted()))) {
                assertThat(page.grant()).isNotNull().satisfies(grant -> {
                    assertThat(grant.awarded()).isEqualTo(Amount.of(kroner(2_000_000)));
                    assertThat(grant.asChanged()).isEqualTo(Amount.of(kroner(1_500_000)));
                });
            }
        }

        @Test
        void is_shown_with_the_tax_as_it_was_told() {
            var included = Money.kroner(1_000, ValueAddedTax.INCLUDED);
            var payment = new GrantPaymentRegistered(Nordland.ID, on("2021-06-01"), included);
            assertThat(page(payment, payment).grant())
                    .isNotNull()
                    .satisfies(
                            grant -> assertThat(grant.paid()).isEqualTo(new Amount(200_000, ValueAddedTax.INCLUDED)));
            var without = new GrantPaymentRegistered(Nordland.ID, on("2021-06-02"), kroner(1_000));
            assertThat(page(payment, without).grant())
                    .isNotNull()
                    .satisfies(grant -> assertThat(grant.paid()).isEqualTo(new Amount(200_000, null)));
        }

        private static PilotGrantAwarded award(String day, Money amount) {
            var first = PILOT.granted();
            return new PilotGrantAwarded(
                    Nordland.ID, on(day), amount, first.owners(), first.period(), List.of(), Nordland.DECISION);
        }

        @Test
        void shows_a_payment_whose_decision_was_not_told() {
            var page = page(new GrantPaymentRegistered(Nordland.ID, on("2021-06-01"), kroner(1)));
            assertThat(page.grant())
                    .isNotNull()
                    .satisfies(grant -> assertThat(grant.awarded()).isNull());
        }
    }

    @Nested
    class a_municipality {

        private final PilotEvent changed =
                new MunicipalityRoleChanged(Nordland.ID, on("2022-01-01"), HADSEL, null, MunicipalityRole.EXPERIENCE);
        private final PilotEvent left =
                new MunicipalityLeft(Nordland.ID, on("2022-06-30"), HADSEL, null, new Confidential("kapasitet"));

        @Test
        void takes_part_in_a_role_until_it_leaves() {
            assertThat(page(PILOT.hadselJoined(), changed, left).municipalities())
                    .singleElement()
                    .satisfies(m -> {
                        assertThat(m.name()).isEqualTo("Hadsel");
                        assertThat(m.role()).isEqualTo(MunicipalityRole.EXPERIENCE);
                        assertThat(m.from()).isEqualTo(on("2021-03-22"));
                        assertThat(m.to()).isEqualTo(on("2022-06-30"));
                        assertThat(m.roles())
                                .extracting(Participation.RoleFrom::role)
                                .containsExactly(MunicipalityRole.PILOT, MunicipalityRole.EXPERIENCE);
                    });
        }

        @Test
        void that_comes_back_takes_part_twice() {
            var again = new MunicipalityJoined(
                    Nordland.ID,
                    on("2022-09-01"),
                    HADSEL,
                    PILOT.hadselJoined().municipalityNumber(),
                    null,
                    MunicipalityRole.TEST);
            assertThat(page(PILOT.hadselJoined(), left, again).municipalities())
                    .extracting(Participation::to)
                    .containsExactly(on("2022-06-30"), null);
        }

        @Test
        void whose_joining_is_known_less_exactly_than_its_leaving_took_part_once() {
            var sometime = new MunicipalityJoined(
                    Nordland.ID,
                    new Occurred(day("2022-01-01"), day("2022-12-31"), Precision.YEAR),
                    HADSEL,
                    PILOT.hadselJoined().municipalityNumber(),
                    null,
                    MunicipalityRole.PILOT);
            assertThat(page(sometime, left).municipalities()).singleElement().satisfies(m -> {
                assertThat(m.to()).isEqualTo(on("2022-06-30"));
                assertThat(m.role()).isEqualTo(MunicipalityRole.PILOT);
            });
        }

        @Test
        void that_joined_again_without_leaving_took_part_until_before_that() {
            var again = joined(on("2022-09-01"), MunicipalityRole.TEST);
            assertThat(page(again, PILOT.hadselJoined()).municipalities())
                    .extracting(Participation::from, Participation::to)
                    .containsExactly(
                            tuple(on("2021-03-22"), new Occurred(day("2021-03-22"), day("2022-08-31"), Precision.DAY)),
                            tuple(on("2022-09-01"), null));
        }

        @Test
        void that_left_and_joined_in_one_month_left_the_time_that_began_before() {
            var june = month("2022-06-01", "2022-06-30");
            var leaving = new MunicipalityLeft(Nordland.ID, june, HADSEL, null, new Confidential("ny rolle"));
            assertThat(page(PILOT.hadselJoined(), leaving, joined(june, MunicipalityRole.TEST))
                            .municipalities())
                    .extracting(Participation::role, Participation::to)
                    .containsExactly(tuple(MunicipalityRole.PILOT, june), tuple(MunicipalityRole.TEST, null));
        }

        private static MunicipalityJoined joined(Occurred when, MunicipalityRole role) {
            return new MunicipalityJoined(
                    Nordland.ID, when, HADSEL, PILOT.hadselJoined().municipalityNumber(), null, role);
        }

        @Test
        void of_which_only_the_leaving_is_told_is_still_shown() {
            assertThat(page(left).municipalities()).singleElement().satisfies(m -> {
                assertThat(m.name()).isEqualTo("Hadsel");
                assertThat(m.from()).isNull();
                assertThat(m.to()).isEqualTo(on("2022-06-30"));
            });
        }
    }

    @Nested
    class a_workshop {

        private final PilotEvent planned = new WorkshopPlanned(
                Nordland.ID,
                on("2021-11-01"),
                KONGSBERG,
                WorkshopKind.SEMINAR,
                "Midtveisseminar",
                month("2022-01-01", "2022-01-31"),
                WorkshopFormat.PHYSICAL);
        private final PilotEvent rescheduled = new WorkshopRescheduled(
                Nordland.ID,
                on("2021-12-20"),
                KONGSBERG,
                month("2022-03-01", "2022-03-31"),
                WorkshopFormat.DIGITAL,
                new Confidential("smittevern"));
        private final PilotEvent cancelled =
                new WorkshopCancelled(Nordland.ID, on("2022-02-01"), KONGSBERG, new Confidential("for få"));

        @Test
        void is_planned_moved_and_held_under_one_identifier() {
            assertThat(page(planned, rescheduled).workshops()).singleElement().satisfies(w -> {
                assertThat(w.status()).isEqualTo(Workshop.Status.PLANNED);
                assertThat(w.when()).isEqualTo(month("2022-03-01", "2022-03-31"));
                assertThat(w.format()).isEqualTo(WorkshopFormat.DIGITAL);
                assertThat(w.title()).isEqualTo("Midtveisseminar");
                assertThat(w.number()).isEqualTo(1);
                assertThat(w.cause()).isEqualTo("smittevern");
            });
            assertThat(page(planned, rescheduled, PILOT.workshopHeld("2022-04-05"))
                            .workshops())
                    .singleElement()
                    .satisfies(w -> {
                        assertThat(w.status()).isEqualTo(Workshop.Status.HELD);
                        assertThat(w.when()).isEqualTo(on("2022-04-05"));
                        assertThat(w.number()).isEqualTo(2);
                        assertThat(w.participatingPilots()).containsExactly(Nordland.ID, Nordland.OSLO_VIKEN);
                        assertThat(w.hostMunicipality())
                                .isNotNull()
                                .satisfies(host -> assertThat(host.name()).isEqualTo("Kongsberg"));
                    });
        }

        @Test
        void that_is_cancelled_is_not_held() {
            assertThat(page(planned, cancelled).workshops())
                    .singleElement()
                    .satisfies(w -> assertThat(w.status()).isEqualTo(Workshop.Status.CANCELLED))
                    .satisfies(w -> assertThat(w.cause()).isEqualTo("for få"));
        }

        @Test
        void was_held_on_the_day_that_the_correction_says() {
            var history = told(PILOT.workshopHeld("2022-04-22"), PILOT.corrected(0, PILOT.workshopHeld("2022-04-05")));
            assertThat(PilotDossier.of(history, day("2022-04-10")).orElseThrow().workshops())
                    .singleElement()
                    .satisfies(w -> assertThat(w.when()).isEqualTo(on("2022-04-05")))
                    .satisfies(w -> assertThat(w.number()).isZero());
        }
    }

    @Nested
    class the_rest {

        private final MeasureId measure = new MeasureId(new UUID(0, 1));
        private final EffectId effect = new EffectId(new UUID(0, 2));

        @Test
        void a_measure_is_planned_started_and_completed_or_given_up() {
            var planned = new MeasurePlanned(
                    Nordland.ID, on("2021-04-01"), measure, "Gårdbrukerkurs", MeasureScope.COMMON, null);
            var started = new MeasureStarted(Nordland.ID, on("2021-05-01"), measure);
            var completed = new MeasureCompleted(Nordland.ID, on("2021-10-26"), measure);
            var dropped = new MeasureDropped(Nordland.ID, on("2021-11-01"), measure, new Confidential("for dyrt"));
            assertThat(page(planned).measures())
                    .containsExactly(new Measure(
                            measure,
                            "Gårdbrukerkurs",
                            MeasureScope.COMMON,
                            null,
                            Measure.Status.PLANNED,
                            on("2021-04-01"),
                            null));
            assertThat(page(planned, started).measures().getFirst().status()).isEqualTo(Measure.Status.STARTED);
            assertThat(page(planned, completed).measures().getFirst().status()).isEqualTo(Measure.Status.COMPLETED);
            assertThat(page(started, completed).measures().getFirst().title()).isNull();
            assertThat(page(planned, started, dropped).measures().getFirst().reason())
                    .isEqualTo("for dyrt");
        }

        @Test
        void an_effect_is_shown_as_last_revised_but_as_first_reported_before_that() {
            var reported = new EffectReported(
                    Nordland.ID,
                    on("2022-12-01"),
                    effect,
                    new Confidential("Økonomi er ikke hinderet."),
                    EffectKind.BARRIER,
                    COUNTY,
                    EffectBasis.SELF_REPORT,
                    HADSEL,
                    false);
            var revised = new EffectRevised(
                    Nordland.ID,
                    on("2023-06-01"),
                    effect,
                    new Confidential("Økonomi er ett av hindrene."),
                    Nordland.DIRECTORATE,
                    EffectBasis.RESEARCH,
                    true);
            assertThat(page(reported).effects())
                    .containsExactly(new Effect(
                            effect,
                            EffectKind.BARRIER,
                            "Økonomi er ikke hinderet.",
                            COUNTY,
                            EffectBasis.SELF_REPORT,
                            HADSEL,
                            false,
                            on("2022-12-01"),
                            null,
                            0));
            assertThat(page(reported, revised).effects())
                    .containsExactly(new Effect(
                            effect,
                            EffectKind.BARRIER,
                            "Økonomi er ett av hindrene.",
                            Nordland.DIRECTORATE,
                            EffectBasis.RESEARCH,
                            HADSEL,
                            true,
                            on("2022-12-01"),
                            on("2023-06-01"),
                            1));
            assertThat(page(revised).effects())
                    .singleElement()
                    .satisfies(e -> assertThat(e.kind()).isNull());
        }

        @Test
        void trips_research_partners_indicators_and_reports_are_listed() {
            var page = page(
                    new StudyTripMade(
                            Nordland.ID,
                            on("2022-04-04"),
                            "Erfaringstur",
                            List.of(HADSEL),
                            List.of("Kongsberg"),
                            new Confidential("lære")),
                    new AccompanyingResearchEngaged(
                            Nordland.ID, on("2021-05-01"), COUNTY, List.of(Nordland.DIRECTORATE), List.of("skole")),
                    new ResearchReportPublished(Nordland.ID, on("2023-05-01"), "Pedagogisk tilbud", COUNTY, null),
                    new PartnerJoined(Nordland.ID, on("2021-03-01"), COUNTY, "kurs"),
                    new IndicatorMeasured(Nordland.ID, on("2022-06-30"), "FARMS", new BigDecimal("12.50"), "gårder"),
                    PILOT.report(ReportKind.INTERIM, "2022-01-15"));
            assertThat(page.studyTrips())
                    .containsExactly(new StudyTrip(
                            0, on("2022-04-04"), "Erfaringstur", List.of(HADSEL), List.of("Kongsberg"), "lære"));
            assertThat(page.research().engagements())
                    .containsExactly(new Research.Engagement(
                            1, on("2021-05-01"), COUNTY, List.of(Nordland.DIRECTORATE), List.of("skole")));
            assertThat(page.research().reports())
                    .containsExactly(new Research.Publication(2, on("2023-05-01"), "Pedagogisk tilbud", COUNTY, null));
            assertThat(page.partners()).containsExactly(new Partner(COUNTY, "kurs", on("2021-03-01")));
            assertThat(page.indicators())
                    .containsExactly(new Indicator(4, "FARMS", new BigDecimal("12.5"), "gårder", on("2022-06-30")));
            assertThat(page.reports())
                    .containsExactly(
                            new Report(5, ReportKind.INTERIM, "Inn på tunet i skolen", on("2022-01-15"), null, null));
        }
    }
}
