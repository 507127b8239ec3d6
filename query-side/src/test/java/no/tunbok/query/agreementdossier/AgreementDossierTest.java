package no.tunbok.query.agreementdossier;

import static no.tunbok.query.testkit.Telling.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import no.tunbok.events.agreement.AgreementDeadline;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementStatus;
import no.tunbok.events.agreement.ParticipantStatus;
import no.tunbok.events.testkit.AgreementFacts;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.entrydossier.OpenDeadline;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgreementDossierTest {

    private static final AgreementEvent[] IN_FORCE = {
        AgreementFacts.PLANNED,
        AgreementFacts.CONTRACT_NOTICE_PUBLISHED,
        AgreementFacts.AWARDED,
        AgreementFacts.SIGNED,
        AgreementFacts.ENTERED_INTO_FORCE,
        AgreementFacts.CALL_OFF_MADE
    };

    private static AgreementDossier on(String day, AgreementEvent... facts) {
        return AgreementDossier.of(told(facts), LocalDate.parse(day)).orElseThrow();
    }

    private static AgreementEvent[] and(AgreementEvent more) {
        var facts = Arrays.copyOf(IN_FORCE, IN_FORCE.length + 1);
        facts[IN_FORCE.length] = more;
        return facts;
    }

    @Nested
    class the_page {

        @Test
        void says_who_buys_what_and_under_which_name() {
            var page = on("2022-06-01", IN_FORCE);
            assertThat(page.name()).isEqualTo("Inn på tunet-tjenester i Kongsberg");
            assertThat(page.buyers())
                    .first()
                    .satisfies(buyer -> assertThat(buyer.text().nb()).isEqualTo("Kongsberg kommune"));
            assertThat(page.serviceAreas())
                    .extracting(area -> area.text().nn())
                    .containsExactly("Dagaktivitetstilbod for personar med demens", "Grunnskule");
            assertThat(page.procurement().doffinReference()).isEqualTo("2021-391234");
        }

        @Test
        void has_the_status_of_the_standing() {
            assertThat(on("2022-02-28", IN_FORCE).status()).isEqualTo(AgreementStatus.AWARDED);
            assertThat(on("2024-02-29", IN_FORCE).status()).isEqualTo(AgreementStatus.IN_FORCE);
            var over = on("2024-03-01", IN_FORCE);
            assertThat(over.status()).isEqualTo(AgreementStatus.EXPIRED);
            assertThat(over.statusText().nn()).isEqualTo("Gått ut");
        }
    }

    @Nested
    class deadlines {

        @Test
        void are_overdue_from_the_day_after() {
            assertThat(on("2023-10-29", IN_FORCE).deadlines())
                    .extracting(OpenDeadline::kind, OpenDeadline::dueOn, OpenDeadline::overdue)
                    .containsExactly(
                            tuple(AgreementDeadline.EXTENSION, LocalDate.parse("2023-10-29"), false),
                            tuple(AgreementDeadline.EXPIRY, LocalDate.parse("2024-02-29"), false));
            assertThat(on("2023-10-30", IN_FORCE).deadlines()).first().satisfies(deadline -> {
                assertThat(deadline.overdue()).isTrue();
                assertThat(deadline.about()).isEqualTo("1");
                assertThat(deadline.text().nn()).isEqualTo("Frist for å utløyse opsjon");
            });
        }

        @Test
        void make_a_row_bad_on_the_day_after() {
            assertThat(new AgreementDossiers().turningDays(told(IN_FORCE)))
                    .contains(LocalDate.parse("2022-01-11"), LocalDate.parse("2023-10-30"));
        }
    }

    @Nested
    class call_offs {

        @Test
        void are_measured_against_the_ceiling() {
            var spending = on("2022-06-01", IN_FORCE).spending();
            assertThat(spending.calledOff().ore()).isEqualTo(120_000_000);
            assertThat(spending.left()).isEqualTo(ceiling(spending) - 120_000_000);
        }

        @Test
        void count_as_they_came_to_be() {
            var page = on("2022-10-01", and(AgreementFacts.CALL_OFF_CHANGED));
            assertThat(page.spending().calledOff().ore()).isEqualTo(90_000_000);
            assertThat(page.participants())
                    .filteredOn(p -> p.organisationNumber().equals(AgreementFacts.FIRST_FARM))
                    .singleElement()
                    .satisfies(p -> assertThat(p.calledOff()).isEqualByComparingTo("90000000"));
        }

        @Test
        void cannot_move_the_ceiling_but_a_modification_does() {
            var before = on("2023-05-31", and(AgreementFacts.MODIFIED)).spending();
            var after = on("2023-06-01", and(AgreementFacts.MODIFIED)).spending();
            assertThat(ceiling(after) - ceiling(before)).isEqualTo(50_000_000);
        }

        private static long ceiling(Spending spending) {
            return Objects.requireNonNull(spending.ceiling()).ore();
        }
    }

    @Nested
    class a_participant {

        @Test
        void is_active_while_the_agreement_holds_and_blocked_from_its_day() {
            var facts = and(AgreementFacts.PARTICIPANT_BLOCKED);
            assertThat(status("2023-04-11", facts)).isEqualTo(ParticipantStatus.ACTIVE);
            assertThat(status("2023-04-12", facts)).isEqualTo(ParticipantStatus.BLOCKED);
            assertThat(status("2022-02-10", facts)).isEqualTo(ParticipantStatus.AWARDED);
        }

        private static ParticipantStatus status(String day, AgreementEvent... facts) {
            return on(day, facts).participants().stream()
                    .filter(p -> p.organisationNumber().equals(AgreementFacts.SECOND_FARM))
                    .findFirst()
                    .orElseThrow()
                    .status();
        }

        @Test
        void goes_by_its_last_number() {
            assertThat(on("2023-10-01", and(AgreementFacts.PARTICIPANT_SUCCEEDED))
                            .participants())
                    .extracting(Participant::organisationNumber)
                    .containsExactly(AgreementFacts.FIRST_FARM, AgreementFacts.FARM_COMPANY);
        }
    }

    @Test
    void an_option_is_a_right_until_it_is_exercised() {
        var facts = and(AgreementFacts.OPTION_EXERCISED);
        assertThat(on("2023-09-14", facts).duration().options())
                .allSatisfy(option -> assertThat(option.exercisedOn()).isNull());
        var duration = on("2023-09-15", facts).duration();
        assertThat(duration.to()).isEqualTo("2025-02-28");
        assertThat(duration.options())
                .first()
                .satisfies(option ->
                        assertThat(option.exercisedOn()).isEqualTo(Occurred.on(LocalDate.parse("2023-09-15"))));
    }

    @Test
    void prices_and_warnings_are_told_without_what_is_for_the_parties() {
        assertThat(on("2023-03-01", and(AgreementFacts.PRICE_ADJUSTED)).prices())
                .singleElement()
                .satisfies(price -> assertThat(price.percent()).isEqualByComparingTo("5.9"));
        var page = on("2022-06-01", and(AgreementFacts.WARNING_GIVEN));
        assertThat(page.warnings()).hasSize(1);
        assertThat(page.toString()).doesNotContain("Avlyste dager");
    }
}
