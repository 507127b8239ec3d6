package no.tunbok.query.pilotdossier;

import static no.tunbok.query.pilotdossier.PilotDossierTest.page;
import static no.tunbok.query.testkit.Nordland.COUNTY;
import static no.tunbok.query.testkit.Nordland.PILOT;
import static no.tunbok.query.testkit.Nordland.day;
import static no.tunbok.query.testkit.Nordland.kroner;
import static no.tunbok.query.testkit.Nordland.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.tunbok.events.pilot.CoFundingRegistered;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.GrantPaymentRegistered;
import no.tunbok.events.pilot.GrantRepaymentRegistered;
import no.tunbok.events.pilot.PilotClosed;
import no.tunbok.events.pilot.PilotDeadline;
import no.tunbok.events.pilot.PilotDiscontinued;
import no.tunbok.events.pilot.PilotExtended;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.ValueAddedTax;
import no.tunbok.query.entrydossier.OpenDeadline;
import no.tunbok.query.testkit.Nordland;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the page of a pilot says of money, and of the reports that are owed for it. */
class PilotDossierMoneyTest {

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
}
