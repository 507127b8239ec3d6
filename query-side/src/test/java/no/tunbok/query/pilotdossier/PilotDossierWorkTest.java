package no.tunbok.query.pilotdossier;

import static no.tunbok.query.pilotdossier.PilotDossierTest.page;
import static no.tunbok.query.testkit.Nordland.COUNTY;
import static no.tunbok.query.testkit.Nordland.KONGSBERG;
import static no.tunbok.query.testkit.Nordland.PILOT;
import static no.tunbok.query.testkit.Nordland.day;
import static no.tunbok.query.testkit.Nordland.month;
import static no.tunbok.query.testkit.Nordland.on;
import static no.tunbok.query.testkit.Nordland.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.tunbok.events.pilot.AccompanyingResearchEngaged;
import no.tunbok.events.pilot.EffectBasis;
import no.tunbok.events.pilot.EffectId;
import no.tunbok.events.pilot.EffectKind;
import no.tunbok.events.pilot.EffectReported;
import no.tunbok.events.pilot.EffectRevised;
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
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.ResearchReportPublished;
import no.tunbok.events.pilot.StudyTripMade;
import no.tunbok.events.pilot.WorkshopCancelled;
import no.tunbok.events.pilot.WorkshopFormat;
import no.tunbok.events.pilot.WorkshopKind;
import no.tunbok.events.pilot.WorkshopPlanned;
import no.tunbok.events.pilot.WorkshopRescheduled;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import no.tunbok.query.testkit.Nordland;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the page of a pilot says of what it does, and with whom. */
class PilotDossierWorkTest {

    private static final OrganisationNumber HADSEL = new OrganisationNumber("958501420");

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
