package no.tunbok.query.approvaldossier;

import static no.tunbok.query.testkit.Telling.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import no.tunbok.events.approval.AppealDecided;
import no.tunbok.events.approval.ApprovalDeadline;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalIdentityUpdated;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.approval.IdentityKind;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.testkit.ApprovalFacts;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.query.entrydossier.OpenDeadline;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApprovalDossierTest {

    private static final ApprovalEvent[] APPROVED = {
        ApprovalFacts.APPLICATION_REGISTERED,
        ApprovalFacts.ELIGIBILITY_ASSESSED,
        ApprovalFacts.SELF_AUDIT_COMPLETED,
        ApprovalFacts.EXTERNAL_AUDIT_PERFORMED,
        ApprovalFacts.DEVIATION_RAISED,
        ApprovalFacts.DEVIATION_CLOSED,
        ApprovalFacts.APPROVED,
        ApprovalFacts.BRAND_RIGHT_GRANTED
    };

    private static ApprovalDossier on(String day, ApprovalEvent... facts) {
        return ApprovalDossier.of(told(facts), LocalDate.parse(day)).orElseThrow();
    }

    @Nested
    class the_provider {

        @Test
        void is_called_by_its_display_name() {
            var page = on("2021-02-01", ApprovalFacts.APPLICATION_REGISTERED);
            assertThat(page.name()).isEqualTo("Solbakken gård");
            assertThat(page.enterpriseName()).isEqualTo("Solbakken gård Kari Eksempel");
            assertThat(page.farm()).satisfies(farm -> {
                assertThat(farm.municipalityName()).isEqualTo("Sortland");
                assertThat(farm.place()).isEqualTo("Sortland");
                assertThat(farm.cadastralUnits()).hasSize(2);
            });
        }

        @Test
        void goes_by_another_name_from_the_day_on_which_it_changed() {
            var renamed = new ApprovalIdentityUpdated(
                    ApprovalFacts.SOLBAKKEN,
                    Occurred.on(LocalDate.parse("2022-06-01")),
                    IdentityKind.DISPLAY_NAME,
                    new Confidential("Solbakken gård"),
                    new Confidential("Solbakken Inn på tunet"),
                    IdentityCause.NAME_CHANGE);
            assertThat(on("2022-05-31", ApprovalFacts.APPLICATION_REGISTERED, renamed)
                            .name())
                    .isEqualTo("Solbakken gård");
            assertThat(on("2022-06-01", ApprovalFacts.APPLICATION_REGISTERED, renamed)
                            .name())
                    .isEqualTo("Solbakken Inn på tunet");
        }

        @Test
        void has_none_of_its_contact_details_on_the_page() {
            assertThat(on("2022-01-01", APPROVED).toString()).doesNotContain("post@", "+47", "Eksempelveien");
        }
    }

    @Nested
    class the_status {

        @Test
        void is_that_of_the_standing_and_counts_from_the_first_day_of_the_approval() {
            assertThat(on("2021-04-30", APPROVED).status()).isEqualTo(ApprovalStatus.READY_FOR_DECISION);
            var page = on("2021-05-01", APPROVED);
            assertThat(page.status()).isEqualTo(ApprovalStatus.APPROVED);
            assertThat(page.statusText().nn()).isEqualTo("Godkjend");
            assertThat(page.serviceAreas())
                    .extracting(ApprovedArea::code)
                    .containsExactly(ServiceArea.PRIMARY_SCHOOL, ServiceArea.DEMENTIA_DAY_ACTIVITY);
            assertThat(page.validFrom()).isEqualTo("2021-05-01");
            assertThat(page.conditions()).hasSize(1);
        }

        @Test
        void says_when_it_was_over() {
            var page = on(
                    "2024-03-01",
                    ApprovalFacts.APPLICATION_REGISTERED,
                    ApprovalFacts.APPROVED,
                    ApprovalFacts.WITHDRAWN);
            assertThat(page.status()).isEqualTo(ApprovalStatus.WITHDRAWN);
            assertThat(page.endedOn()).isEqualTo(Occurred.on(LocalDate.parse("2024-03-01")));
            assertThat(page.deadlines()).isEmpty();
            assertThat(on("2024-02-29", ApprovalFacts.APPROVED, ApprovalFacts.WITHDRAWN)
                            .endedOn())
                    .isNull();
        }

        @Test
        void is_not_over_again_by_what_has_not_taken_effect() {
            assertThat(on("2024-02-10", ApprovalFacts.REFUSED, ApprovalFacts.WITHDRAWN)
                            .endedOn())
                    .isEqualTo(ApprovalFacts.REFUSED.occurredOn());
        }
    }

    @Nested
    class what_was_found {

        @Test
        void is_open_until_it_is_closed_and_overdue_after_its_deadline() {
            assertThat(on("2021-04-10", ApprovalFacts.DEVIATION_RAISED).deviations())
                    .singleElement()
                    .satisfies(d -> {
                        assertThat(d.overdue()).isFalse();
                        assertThat(d.severityText().nb()).isEqualTo("Større avvik");
                    });
            assertThat(on("2021-04-11", ApprovalFacts.DEVIATION_RAISED).deviations())
                    .singleElement()
                    .satisfies(d -> assertThat(d.overdue()).isTrue());
            assertThat(on("2021-04-20", ApprovalFacts.DEVIATION_RAISED, ApprovalFacts.DEVIATION_CLOSED)
                            .deviations())
                    .singleElement()
                    .satisfies(d -> {
                        assertThat(d.closedOn()).isEqualTo(ApprovalFacts.DEVIATION_CLOSED.occurredOn());
                        assertThat(d.overdue()).isFalse();
                    });
        }

        @Test
        void can_be_put_right_later_when_that_is_decided() {
            assertThat(on("2021-04-11", ApprovalFacts.DEVIATION_RAISED, ApprovalFacts.DEVIATION_DEADLINE_EXTENDED)
                            .deviations())
                    .singleElement()
                    .satisfies(d -> assertThat(d.closingDeadline()).isEqualTo("2021-05-10"));
        }

        @Test
        void was_found_in_an_audit_by_its_standards() {
            assertThat(on("2022-01-01", APPROVED).audits())
                    .extracting(audit -> audit.text().nb())
                    .containsExactly("Egenrevisjon", "Første eksterne revisjon");
        }
    }

    @Nested
    class deadlines {

        @Test
        void are_overdue_from_the_day_after() {
            assertThat(on("2022-02-21", APPROVED).deadlines())
                    .extracting(OpenDeadline::kind, OpenDeadline::overdue)
                    .contains(tuple(ApprovalDeadline.SELF_AUDIT, false));
            assertThat(on("2022-02-22", APPROVED).deadlines())
                    .extracting(OpenDeadline::kind, OpenDeadline::overdue)
                    .contains(tuple(ApprovalDeadline.SELF_AUDIT, true));
        }

        @Test
        void make_a_row_bad_on_the_day_after() {
            assertThat(new ApprovalDossiers().turningDays(told(APPROVED)))
                    .contains(LocalDate.parse("2022-02-22"), LocalDate.parse("2021-05-01"));
        }
    }

    @Test
    void an_appeal_waits_until_it_is_decided_upon() {
        var appeal = ApprovalFacts.APPEAL_RECEIVED;
        var decided = new AppealDecided(
                ApprovalFacts.SOLBAKKEN,
                ApprovalFacts.APPEAL_DECIDED.occurredOn(),
                0,
                ApprovalFacts.APPEAL_DECIDED.outcome(),
                ApprovalFacts.APPEAL_DECIDED.decision());
        assertThat(on("2024-04-09", appeal, decided).appeals())
                .extracting(Appeal::outcome)
                .isEqualTo(Collections.singletonList(null));
        assertThat(on("2024-04-10", appeal, decided).appeals())
                .extracting(Appeal::outcome)
                .isEqualTo(List.of(ApprovalFacts.APPEAL_DECIDED.outcome()));
    }
}
