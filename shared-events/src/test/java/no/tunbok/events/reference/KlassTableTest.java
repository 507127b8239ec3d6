package no.tunbok.events.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KlassTableTest {

    private static final String HEADINGS =
            "\"code\",\"parentCode\",\"level\",\"name\",\"shortName\",\"presentationName\","
                    + "\"validFrom\",\"validTo\",\"validFromInRequestedRange\",\"validToInRequestedRange\",\"notes\"\n";
    private static final String KONGSBERG =
            "\"3006\",,\"1\",\"Kongsberg\",\"\",\"\",,,\"2020-01-01\",\"2024-01-01\",\"\"\n";
    private static final String SORTLAND = "\"1870\",,\"1\",\"Sortland - Suortá\",\"\",\"\",,,\"2013-01-01\",,\"\"\n";
    private static final String CHANGES =
            "\"oldCode\",\"oldName\",\"oldShortName\",\"newCode\",\"newName\",\"newShortName\",\"changeOccurred\"\n";

    @Nested
    class the_codes {

        @Test
        void are_the_municipalities_under_their_numbers_with_their_days() {
            var read = KlassTable.municipalities(HEADINGS + KONGSBERG + SORTLAND);
            assertThat(read.all())
                    .containsExactly(
                            municipality("3006", "Kongsberg", "2020-01-01", LocalDate.of(2024, 1, 1)),
                            municipality("1870", "Sortland - Suortá", "2013-01-01", null));
        }

        @Test
        void end_on_the_day_before_the_last_one_told() {
            var read = KlassTable.municipalities(HEADINGS + KONGSBERG);
            var number = new MunicipalityNumber("3006");
            assertThat(read.find(number, Occurred.on(LocalDate.of(2019, 12, 31))))
                    .isEmpty();
            assertThat(read.find(number, Occurred.on(LocalDate.of(2020, 1, 1)))).isPresent();
            assertThat(read.find(number, Occurred.on(LocalDate.of(2023, 12, 31))))
                    .isPresent();
            assertThat(read.find(number, Occurred.on(LocalDate.of(2024, 1, 1)))).isEmpty();
        }

        @Test
        void may_be_between_semicolons_begin_with_a_mark_and_end_lines_as_windows_does() {
            var text = "\uFEFF" + (HEADINGS + KONGSBERG).replace(',', ';').replace("\n", "\r\n");
            assertThat(KlassTable.municipalities(text)).isEqualTo(KlassTable.municipalities(HEADINGS + KONGSBERG));
        }

        @Test
        void may_hold_commas_quotation_marks_and_line_breaks_in_what_is_quoted() {
            var noted = KONGSBERG.replace("\"\"\n", "\"Split, \"\"maybe\"\"\nlater\"\n");
            assertThat(KlassTable.municipalities(HEADINGS + noted + "\n" + SORTLAND)
                            .all())
                    .hasSize(2);
        }

        @Test
        void may_come_in_columns_of_any_order_without_those_that_nobody_reads() {
            var text =
                    "name;level;validToInRequestedRange;validFromInRequestedRange;code\nKongsberg;1;;2024-01-01;3303";
            assertThat(KlassTable.municipalities(text).all())
                    .containsExactly(municipality("3303", "Kongsberg", "2024-01-01", null));
        }

        @Test
        void leave_out_the_number_for_unknown() {
            var unknown = SORTLAND.replace("1870", "9999").replace("Sortland - Suortá", "Uoppgitt");
            assertThat(KlassTable.municipalities(HEADINGS + SORTLAND + unknown).all())
                    .hasSize(1);
        }

        @Test
        void may_have_a_number_twice_under_one_name_after_the_other() {
            var before = SORTLAND.replace(" - Suortá", "").replace("2013-01-01\",", "2013-01-01\",\"2019-01-01\"");
            var after = SORTLAND.replace("2013", "2019");
            assertThat(KlassTable.municipalities(HEADINGS + before + after).all())
                    .hasSize(2);
        }
    }

    @Nested
    class a_broken_table {

        @Test
        void is_refused_with_every_line_that_is_wrong() {
            refused(
                    HEADINGS
                            + KONGSBERG
                            + KONGSBERG.replace("3006", "306")
                            + SORTLAND.replace("2013-01-01", "01.01.2013")
                            + SORTLAND.replace("2013-01-01", "")
                            + SORTLAND.replace("Sortland - Suortá", " ")
                            + SORTLAND.replace("\"1\"", "\"2\"")
                            + SORTLAND.replace(",,\"2013", ",\"2013"),
                    "Line 3: '306' is not a municipality number: four digits (X-7).",
                    "Line 4: '01.01.2013' is not a day, in validFromInRequestedRange.",
                    "Line 5: the first day is missing.",
                    "Line 6: the name is missing.",
                    "Line 7: a municipality is of level 1.",
                    "Line 8: it has 10 fields, and there are 11 headings.");
        }

        @Test
        void ends_a_number_before_it_begins() {
            refused(
                    HEADINGS + KONGSBERG.replace("2024-01-01", "2020-01-01"),
                    "Line 2: Nothing holds from 2020-01-01 until before 2020-01-01.");
        }

        @Test
        void has_one_number_in_use_twice_on_a_day() {
            refused(
                    HEADINGS + SORTLAND + KONGSBERG + KONGSBERG.replace("2020-01-01", "2023-12-31"),
                    "Line 4: 3006 is in use on a day on which it already is on line 3.");
        }

        @Test
        void lacks_a_column_such_as_the_days_when_it_is_asked_for_one_day_only() {
            refused(
                    "\"code\",\"parentCode\",\"level\",\"name\",\"shortName\",\"presentationName\",\"validFrom\",\"validTo\",\"notes\"\n",
                    "Line 1: the column 'validFromInRequestedRange' is missing.",
                    "Line 1: the column 'validToInRequestedRange' is missing.");
        }

        @Test
        void is_empty_or_has_headings_alone() {
            refused("", "Line 1: the table is empty.");
            refused(HEADINGS, "Line 1: there is nothing under the headings.");
        }

        @Test
        void was_read_in_another_encoding() {
            refused(
                    HEADINGS + SORTLAND.replace('á', '\uFFFD'),
                    "Line 2: 'Sortland - Suort\uFFFD' was read in another encoding.");
        }

        @Test
        void does_not_close_a_quotation_mark() {
            refused(HEADINGS + KONGSBERG + "\"3006,\n\n", "Line 3: a quotation mark is not closed.");
            refused(HEADINGS + "30\"06", "Line 2: there is a quotation mark in a field that has none around it.");
            refused(HEADINGS + "\"30\"06", "Line 2: there is text after a quoted field.");
        }

        @Test
        void counts_the_lines_within_what_is_quoted() {
            refused(
                    HEADINGS + KONGSBERG.replace("\"\"\n", "\"two\nlines\"\n") + SORTLAND.replace("1870", "x"),
                    "Line 4: 'x' is not a municipality number: four digits (X-7).");
        }

        private void refused(String text, String... faults) {
            var broken = catchThrowableOfType(BrokenTable.class, () -> KlassTable.municipalities(text));
            assertThat(broken).isNotNull().hasMessage(String.join("\n", faults));
            assertThat(broken.faults()).hasSameSizeAs(faults);
        }
    }

    @Nested
    class the_changes {

        @Test
        void are_the_numbers_that_took_over_without_mere_changes_of_name() {
            var read = KlassTable.changes(CHANGES
                    + "\"1507\",\"Ålesund\",\"\",\"1508\",\"Ålesund\",\"\",\"2024-01-01\"\n"
                    + "\"1507\",\"Ålesund\",\"\",\"1580\",\"Haram\",\"\",\"2024-01-01\"\n"
                    + "\"1870\",\"Sortland\",\"\",\"1870\",\"Sortland - Suortá\",\"\",\"2019-01-01\"\n");
            assertThat(read.all())
                    .containsExactly(
                            new MunicipalityChange(
                                    new MunicipalityNumber("1507"),
                                    new MunicipalityNumber("1508"),
                                    LocalDate.of(2024, 1, 1)),
                            new MunicipalityChange(
                                    new MunicipalityNumber("1507"),
                                    new MunicipalityNumber("1580"),
                                    LocalDate.of(2024, 1, 1)));
        }

        @Test
        void are_refused_with_every_line_that_is_wrong() {
            var broken = catchThrowableOfType(
                    BrokenTable.class,
                    () -> KlassTable.changes(
                            "oldCode,newCode,changeOccurred\n1507,1508,\n1507,,2024-01-01\n,1508,2024-01-01\n1507,1508,2024-13-01"));
            assertThat(broken).hasMessage("""
                            Line 2: the day of the change is missing.
                            Line 3: '' is not a municipality number: four digits (X-7).
                            Line 4: '' is not a municipality number: four digits (X-7).
                            Line 5: '2024-13-01' is not a day, in changeOccurred.""");
        }
    }

    private static Municipality municipality(String number, String name, String from, @Nullable LocalDate to) {
        return new Municipality(name, null, new MunicipalityNumber(number), LocalDate.parse(from), to);
    }
}
