package no.tunbok.query.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static Occurred between(String from, String to, Precision precision) {
        return new Occurred(LocalDate.parse(from), LocalDate.parse(to), precision);
    }

    private static void says(Occurred when, String nb, String nn) {
        assertThat(Dates.of(when)).isEqualTo(new Wording(nb, nn));
    }

    @Test
    void days_are_told_as_days() {
        says(between("2022-04-05", "2022-04-05", Precision.DAY), "05.04.2022", "05.04.2022");
        says(between("2022-04-04", "2022-04-06", Precision.DAY), "04.04.2022–06.04.2022", "04.04.2022–06.04.2022");
    }

    @Test
    void weeks_are_told_by_number_and_by_the_year_that_they_belong_to() {
        says(between("2021-03-15", "2021-03-21", Precision.WEEK), "uke 11, 2021", "veke 11, 2021");
        says(between("2021-03-15", "2021-03-28", Precision.WEEK), "uke 11–12, 2021", "veke 11–12, 2021");
        says(between("2022-01-01", "2022-01-02", Precision.WEEK), "uke 52, 2021", "veke 52, 2021");
        says(between("2021-12-27", "2022-01-09", Precision.WEEK), "uke 52, 2021–1, 2022", "veke 52, 2021–1, 2022");
    }

    @Test
    void months_are_told_by_name() {
        says(between("2021-06-01", "2021-06-30", Precision.MONTH), "juni 2021", "juni 2021");
        says(between("2021-06-01", "2021-08-31", Precision.MONTH), "juni–august 2021", "juni–august 2021");
        says(
                between("2021-11-01", "2022-01-31", Precision.MONTH),
                "november 2021–januar 2022",
                "november 2021–januar 2022");
    }

    @Test
    void seasons_are_told_by_name_where_they_are_seasons() {
        says(between("2023-06-01", "2023-08-31", Precision.SEASON), "sommeren 2023", "sommaren 2023");
        says(between("2021-09-01", "2021-11-30", Precision.SEASON), "høsten 2021", "hausten 2021");
        says(between("2021-03-01", "2021-05-31", Precision.SEASON), "våren 2021", "våren 2021");
        says(between("2021-12-01", "2022-02-28", Precision.SEASON), "vinteren 2021–2022", "vinteren 2021–2022");
        says(between("2021-01-01", "2021-02-28", Precision.SEASON), "vinteren 2021", "vinteren 2021");
        says(between("2021-02-01", "2021-05-31", Precision.SEASON), "februar–mai 2021", "februar–mai 2021");
        says(between("2021-06-01", "2022-08-31", Precision.SEASON), "juni 2021–august 2022", "juni 2021–august 2022");
    }

    @Test
    void years_are_told_by_number() {
        says(between("2021-01-01", "2021-12-31", Precision.YEAR), "2021", "2021");
        says(between("2021-01-01", "2022-12-31", Precision.YEAR), "2021–2022", "2021–2022");
    }

    @Test
    void only_what_needs_it_takes_a_preposition() {
        assertThat(Dates.at(between("2021-06-01", "2021-06-30", Precision.MONTH))
                        .nb())
                .isEqualTo("i juni 2021");
        assertThat(Dates.at(between("2021-03-15", "2021-03-21", Precision.WEEK)).nn())
                .isEqualTo("i veke 11, 2021");
        assertThat(Dates.at(between("2021-01-01", "2021-12-31", Precision.YEAR)).nb())
                .isEqualTo("i 2021");
        assertThat(Dates.at(between("2022-04-05", "2022-04-05", Precision.DAY)).nb())
                .isEqualTo("05.04.2022");
        assertThat(Dates.at(between("2023-06-01", "2023-08-31", Precision.SEASON))
                        .nb())
                .isEqualTo("sommeren 2023");
    }

    @Test
    void what_happened_some_time_within_several_did_not_last_for_them() {
        assertThat(Dates.at(between("2021-02-01", "2021-05-31", Precision.SEASON)))
                .isEqualTo(new Wording("en gang i februar–mai 2021", "ein gong i februar–mai 2021"));
        assertThat(Dates.at(between("2020-11-01", "2021-12-31", Precision.YEAR)))
                .isEqualTo(new Wording("en gang i 2020–2021", "ein gong i 2020–2021"));
        assertThat(Dates.at(between("2021-03-15", "2021-03-28", Precision.WEEK)))
                .isEqualTo(new Wording("en gang i uke 11–12, 2021", "ein gong i veke 11–12, 2021"));
        assertThat(Dates.at(between("2020-11-01", "2020-11-05", Precision.DAY)))
                .isEqualTo(Wording.same("mellom 01.11.2020 og 05.11.2020"));
    }

    @Test
    void what_may_last_is_told_from_its_first_day_to_its_last() {
        assertThat(Dates.during(between("2022-04-04", "2022-04-06", Precision.DAY)))
                .isEqualTo(Wording.same("04.04.2022–06.04.2022"));
        assertThat(Dates.during(between("2022-06-01", "2022-06-30", Precision.MONTH)))
                .isEqualTo(Wording.same("i juni 2022"));
    }

    @Test
    void a_period_may_have_no_end() {
        assertThat(Dates.period(new Period(LocalDate.of(2020, 11, 1), LocalDate.of(2022, 11, 1))))
                .isEqualTo(Wording.same("01.11.2020–01.11.2022"));
        assertThat(Dates.period(new Period(LocalDate.of(2020, 11, 1), null)))
                .isEqualTo(new Wording("fra 01.11.2020", "frå 01.11.2020"));
    }
}
