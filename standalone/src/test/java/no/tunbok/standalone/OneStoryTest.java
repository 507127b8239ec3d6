package no.tunbok.standalone;

import static no.tunbok.events.testkit.Properties.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunbok.command.agreement.AgreementLife;
import no.tunbok.command.approval.ApprovalLife;
import no.tunbok.command.judgement.Decision;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.pilot.PilotLife;
import no.tunbok.command.testkit.Asked;
import no.tunbok.events.agreement.*;
import no.tunbok.events.approval.*;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.*;
import no.tunbok.events.testkit.AgreementFacts;
import no.tunbok.events.testkit.AnyAgreement;
import no.tunbok.events.testkit.AnyApproval;
import no.tunbok.events.testkit.AnyPilot;
import no.tunbok.events.testkit.ApprovalFacts;
import no.tunbok.events.testkit.PilotFacts;
import no.tunbok.events.testkit.Told;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.QuantityUnit;
import no.tunbok.events.value.ValueAddedTax;
import no.tunbok.query.agreementdossier.AgreementDossier;
import no.tunbok.query.approvaldossier.ApprovalDossier;
import no.tunbok.query.pilotdossier.Measure;
import no.tunbok.query.pilotdossier.PilotDossier;
import no.tunbok.query.pilotdossier.PilotStatus;
import no.tunbok.query.pilotdossier.Workshop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What the rules allow of an entry and what its page says of it tell one story, whatever it has been through. The two sides do
 * not know each other, so they meet here.
 */
class OneStoryTest {

    /** Long after all that is told. */
    private static final LocalDate DAY = Told.LATE;

    private static final Occurred TODAY = Occurred.on(DAY);

    @Nested
    class of_a_pilot {

        @Test
        void what_is_left_of_its_grant_can_be_paid_and_not_one_oere_more() {
            ofAnyPilot((told, page) -> {
                var grant = page.grant();
                if (grant == null
                        || grant.asChanged() == null
                        || grant.asChanged().ore() < 0) return;
                long left = grant.asChanged().ore()
                        - grant.paid().ore()
                        + grant.repaid().ore();
                if (left > 0) assertThat(broken(told, payment(left))).doesNotContain("PI-5");
                if (left >= 0) assertThat(broken(told, payment(left + 1))).contains("PI-5");
            });
        }

        @Test
        void its_application_can_be_decided_upon_while_the_page_says_that_it_waits() {
            ofAnyPilot((told, page) -> {
                if (page.appliedOn() == null) return;
                var isRefused = broken(told, granted(PilotFacts.GRANT_AWARDED)).contains("PI-18");
                switch (page.status()) {
                    case APPLIED -> assertThat(isRefused).isFalse();
                    case REJECTED, GRANTED, CONCLUDED, REPORTED, CLOSED, DISCONTINUED ->
                        assertThat(isRefused).isTrue();
                    case STARTED, ACTIVE_EXTENDED -> {
                        // of these a grant need not be told
                    }
                }
            });
        }

        @Test
        void it_can_be_broken_off_while_the_page_says_that_it_goes_on() {
            ofAnyPilot((told, page) -> {
                if (page.appliedOn() == null || isRejectedAndMore(told)) return;
                var goesOn = page.concludedOn() == null
                        && page.closedOn() == null
                        && page.discontinuedOn() == null
                        && page.status() != PilotStatus.REJECTED;
                assertThat(!broken(
                                        told,
                                        new PilotDiscontinued(
                                                PilotFacts.NORDLAND, TODAY, PilotFacts.DISCONTINUED.decision()))
                                .contains("PI-18"))
                        .isEqualTo(goesOn);
            });
        }

        @Test
        void it_can_be_closed_when_the_page_says_that_it_is_over_and_owes_nothing() {
            ofAnyPilot((told, page) -> {
                var broken = broken(
                        told,
                        new PilotClosed(
                                PilotFacts.NORDLAND,
                                TODAY,
                                PilotFacts.CLOSED.settledAmount(),
                                PilotFacts.CLOSED.decision()));
                assertThat(broken.contains("PI-18")).isEqualTo(page.closedOn() != null);
                if (page.closedOn() != null) return;
                var hasReported = page.concludedOn() != null
                        && page.reports().stream().anyMatch(report -> report.kind() == ReportKind.FINAL)
                        && page.reportsOwed().isEmpty();
                assertThat(!broken.contains("PI-14")).isEqualTo(page.discontinuedOn() != null || hasReported);
            });
        }

        @Test
        void a_measure_can_be_ended_while_the_page_says_that_it_is_not() {
            ofAnyPilot((told, page) -> {
                for (var id : List.of(PilotFacts.FARMER_COURSE, PilotFacts.COORDINATORS)) {
                    var measure = page.measures().stream()
                            .filter(m -> m.measureId().equals(id))
                            .findFirst();
                    var broken = broken(told, new MeasureCompleted(PilotFacts.NORDLAND, TODAY, id));
                    assertThat(!broken.contains("X-15"))
                            .isEqualTo(measure.filter(m -> m.title() != null).isPresent());
                    assertThat(broken.contains("PI-20"))
                            .isEqualTo(measure.filter(m -> m.status() == Measure.Status.COMPLETED
                                            || m.status() == Measure.Status.DROPPED)
                                    .isPresent());
                }
            });
        }

        @Test
        void a_workshop_can_be_held_while_the_page_says_that_it_is_neither_held_nor_cancelled() {
            ofAnyPilot((told, page) -> {
                for (var id : List.of(PilotFacts.KICK_OFF, PilotFacts.MIDWAY_SEMINAR)) {
                    var isOver = page.workshops().stream()
                            .anyMatch(w -> w.workshopId().equals(id) && w.status() != Workshop.Status.PLANNED);
                    assertThat(broken(told, held(id)).contains("PI-10")).isEqualTo(isOver);
                }
            });
        }

        @Test
        void a_municipality_can_leave_while_the_page_says_that_it_takes_part() {
            ofAnyPilot((told, page) -> {
                for (var municipality : List.of(PilotFacts.HADSEL, PilotFacts.SORTLAND, PilotFacts.OSLO)) {
                    for (var district : new @Nullable String[] {null, "Nordre Aker"}) {
                        var takesPart = page.municipalities().stream()
                                .anyMatch(p -> p.organisationNumber().equals(municipality)
                                        && Objects.equals(p.cityDistrict(), district)
                                        && p.from() != null
                                        && p.to() == null);
                        assertThat(!broken(
                                                told,
                                                new MunicipalityLeft(
                                                        PilotFacts.NORDLAND,
                                                        TODAY,
                                                        municipality,
                                                        district,
                                                        PilotFacts.told("x")))
                                        .contains("PI-7"))
                                .isEqualTo(takesPart);
                    }
                }
            });
        }

        private static void ofAnyPilot(BiConsumer<History<PilotEvent>, PilotDossier> story) {
            ofAny(
                    PilotFacts.APPLICATION_REGISTERED,
                    AnyPilot::facts,
                    told -> PilotDossier.of(told, DAY).ifPresent(page -> story.accept(told, page)));
        }

        private static Set<String> broken(History<PilotEvent> told, PilotEvent fact) {
            return OneStoryTest.broken(PilotLife.PILOT, told, fact);
        }

        private static PilotEvent granted(PilotGrantAwarded example) {
            return new PilotGrantAwarded(
                    example.pilotId(),
                    TODAY,
                    example.amount(),
                    example.owners(),
                    example.period(),
                    example.conditions(),
                    example.decision());
        }

        /** The page says how far a pilot came that went on though it was rejected. */
        private static boolean isRejectedAndMore(History<PilotEvent> told) {
            var kinds = told.standing().stream()
                    .map(Standing::fact)
                    .map(Object::getClass)
                    .collect(Collectors.toSet());
            return kinds.contains(PilotApplicationRejected.class)
                    && Stream.of(PilotGrantAwarded.class, PilotStarted.class, PilotExtended.class)
                            .anyMatch(kinds::contains);
        }

        private static PilotEvent payment(long ore) {
            return new GrantPaymentRegistered(PilotFacts.NORDLAND, TODAY, new Money(ore, ValueAddedTax.NOT_APPLICABLE));
        }

        private static PilotEvent held(WorkshopId id) {
            return new WorkshopHeld(
                    PilotFacts.NORDLAND,
                    TODAY,
                    id,
                    WorkshopKind.SEMINAR,
                    "Seminar",
                    null,
                    null,
                    (MunicipalityNumber) null,
                    List.of(PilotFacts.NORDLAND),
                    null,
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    @Nested
    class of_an_approval {

        @Test
        void what_the_page_says_of_it_no_rule_denies() {
            ofAny(
                    ApprovalFacts.APPLICATION_REGISTERED,
                    AnyApproval::facts,
                    told -> ApprovalDossier.of(told, DAY)
                            .ifPresent(page -> steps().forEach(step -> {
                                if (step.from().contains(page.status())) {
                                    assertThat(broken(told, step.fact())).doesNotContain("PA-14", "PA-21", "PA-22");
                                }
                            })));
        }

        @Test
        void where_dates_are_exact_the_rules_allow_what_the_page_allows_and_nothing_else() {
            ofAny(ApprovalFacts.APPLICATION_REGISTERED, AnyApproval::uncorrected, any -> {
                var told = Told.late(any.records().stream()
                        .map(record -> record.fact())
                        .filter(f -> f.occurredOn().from().equals(f.occurredOn().to()))
                        .toList());
                ApprovalDossier.of(told, DAY)
                        .ifPresent(page -> steps().forEach(step -> assertThat(broken(told, step.fact()).stream()
                                        .anyMatch(Set.of("PA-14", "PA-21", "PA-22")::contains))
                                .as("%s from %s", step.fact().getClass().getSimpleName(), page.status())
                                .isNotEqualTo(step.from().contains(page.status()))));
            });
        }

        @Test
        void a_deviation_can_be_closed_while_the_page_says_that_it_is_open() {
            ofAny(
                    ApprovalFacts.APPLICATION_REGISTERED,
                    AnyApproval::facts,
                    told -> ApprovalDossier.of(told, DAY)
                            .ifPresent(page -> page.deviations()
                                    .forEach(deviation -> assertThat(!broken(
                                                            told,
                                                            new DeviationClosed(
                                                                    ApprovalFacts.SOLBAKKEN,
                                                                    TODAY,
                                                                    deviation.deviationId(),
                                                                    DeviationVerifier.OFFICE,
                                                                    null))
                                                    .contains("PA-8"))
                                            .isEqualTo(deviation.closedOn() == null))));
        }

        private record Step(ApprovalEvent fact, Set<ApprovalStatus> from) {}

        private static List<Step> steps() {
            var given = Set.of(ApprovalStatus.APPROVED, ApprovalStatus.SUSPENDED);
            var waiting = Stream.of(ApprovalStatus.values())
                    .filter(ApprovalStatus::awaitsDecision)
                    .collect(Collectors.toSet());
            var approval = ApprovalFacts.SOLBAKKEN;
            var decision = ApprovalFacts.SUSPENDED.decision();
            return List.of(
                    new Step(new ApprovalRefused(approval, TODAY, decision), waiting),
                    new Step(new ApplicationWithdrawn(approval, TODAY, null), waiting),
                    new Step(
                            new ApprovalSuspended(approval, TODAY, DAY, PilotFacts.told("x"), decision),
                            Set.of(ApprovalStatus.APPROVED)),
                    new Step(new SuspensionLifted(approval, TODAY, decision), Set.of(ApprovalStatus.SUSPENDED)),
                    new Step(new ApprovalWithdrawn(approval, TODAY, DAY, decision), given),
                    new Step(new ApprovalRelinquished(approval, TODAY, null), given),
                    new Step(new BrandRightGranted(approval, TODAY, null), Set.of(ApprovalStatus.APPROVED)));
        }

        private static Set<String> broken(History<ApprovalEvent> told, ApprovalEvent fact) {
            return OneStoryTest.broken(ApprovalLife.APPROVAL, told, fact);
        }
    }

    @Nested
    class of_an_agreement {

        @Test
        void what_is_left_below_the_ceiling_can_be_called_off_and_not_one_oere_more() {
            ofAnyAgreement((told, page) -> {
                var left = page.spending().left();
                if (left == null) return;
                var maximum = page.spending().maximumQuantity();
                var unit = Stream.of(QuantityUnit.values())
                        .filter(u -> maximum == null || u != maximum.unit())
                        .findFirst()
                        .orElseThrow();
                if (left > 0) assertThat(broken(told, callOff(left, unit))).doesNotContain("FA-2");
                assertThat(broken(told, callOff(Math.max(left, 0) + 1, unit))).contains("FA-2");
            });
        }

        @Test
        void it_takes_what_is_new_while_the_page_says_that_it_is_not_over() {
            ofAnyAgreement((told, page) -> {
                var isOver = broken(
                                told,
                                new MarketDialogueHeld(AgreementFacts.KONGSBERG_AGREEMENT, TODAY, null, null, null))
                        .contains("FA-17");
                switch (page.status()) {
                    case PROCUREMENT_CANCELLED, EXPIRED, TERMINATED ->
                        assertThat(isOver).isTrue();
                    case PLANNED, MARKET_DIALOGUE, ANNOUNCED, AWARDED, IN_FORCE ->
                        assertThat(isOver).isFalse();
                    case EXHAUSTED -> {
                        // its term may be over, too
                    }
                }
            });
        }

        @Test
        void a_call_off_can_be_completed_while_the_page_says_that_it_runs() {
            ofAnyAgreement((told, page) -> page.callOffs()
                    .forEach(order -> assertThat(broken(
                                            told,
                                            new CallOffCompleted(
                                                    AgreementFacts.KONGSBERG_AGREEMENT, TODAY, order.callOffId(), null))
                                    .contains("FA-22"))
                            .isEqualTo(order.over() != null)));
        }

        @Test
        void a_participant_can_leave_while_the_page_says_that_it_takes_part() {
            ofAnyAgreement((told, page) -> page.participants()
                    .forEach(participant -> assertThat(broken(
                                            told,
                                            new ParticipantLeft(
                                                    AgreementFacts.KONGSBERG_AGREEMENT,
                                                    TODAY,
                                                    participant.organisationNumber(),
                                                    LeavingCause.OWN_WISH,
                                                    AgreementFacts.AWARDED.decision()))
                                    .contains("FA-22"))
                            .isEqualTo(participant.leftOn() != null)));
        }

        @Test
        void nothing_is_called_off_from_whom_the_page_says_is_blocked_or_gone() {
            ofAnyAgreement((told, page) -> page.participants().forEach(participant -> {
                var broken = broken(told, callOff(participant.organisationNumber(), 1, QuantityUnit.DAYS));
                switch (participant.status()) {
                    case LEFT -> assertThat(broken).contains("FA-6");
                    case BLOCKED -> assertThat(broken).contains("FA-8");
                    case AWARDED, ACTIVE -> assertThat(broken).doesNotContain("FA-6", "FA-8");
                }
            }));
        }

        private static void ofAnyAgreement(BiConsumer<History<AgreementEvent>, AgreementDossier> story) {
            ofAny(
                    AgreementFacts.PLANNED,
                    AnyAgreement::facts,
                    told -> AgreementDossier.of(told, DAY).ifPresent(page -> story.accept(told, page)));
        }

        private static Set<String> broken(History<AgreementEvent> told, AgreementEvent fact) {
            return OneStoryTest.broken(AgreementLife.AGREEMENT, told, fact);
        }

        private static AgreementEvent callOff(long ore, QuantityUnit unit) {
            return callOff(AgreementFacts.FIRST_FARM, ore, unit);
        }

        private static AgreementEvent callOff(OrganisationNumber participant, long ore, QuantityUnit unit) {
            var example = AgreementFacts.CALL_OFF_MADE;
            return new CallOffMade(
                    example.agreementId(),
                    TODAY,
                    new CallOffId(new UUID(0, 1)),
                    example.buyer(),
                    participant,
                    example.serviceArea(),
                    Quantity.of(1, unit),
                    new Money(ore, ValueAddedTax.EXCLUDED),
                    new Period(DAY, DAY),
                    example.method(),
                    null);
        }
    }

    private static <F extends Fact<F>> void ofAny(
            F opening, Function<RandomGenerator, List<F>> any, Consumer<History<F>> story) {
        forAll(any, facts -> {
            var told = new ArrayList<>(List.of(opening));
            told.addAll(facts);
            story.accept(Told.late(told));
        });
    }

    /** The rules that stop it from being decided so. */
    private static <F extends Fact<F>> Set<String> broken(Asked<F> asked, History<F> told, F fact) {
        return switch (asked.rules().decide(Mode.DECIDE, fact, told, asked.circumstances())) {
            case Decision.Accepted<F> _ -> Set.of();
            case Decision.Refused<F>(var broken) ->
                broken.stream().map(b -> b.rule().number()).collect(Collectors.toSet());
        };
    }
}
