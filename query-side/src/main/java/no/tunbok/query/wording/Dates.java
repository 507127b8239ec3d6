package no.tunbok.query.wording;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Precision;

/** Says when something was, as finely as the source does and no finer. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final Locale NORWEGIAN = Locale.of("nb");

    private Dates() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** From the first day to the last; without a last one, "from". */
    public static Wording period(Period period) {
        var to = period.to();
        return to == null
                ? new Wording("fra " + day(period.from()), "frå " + day(period.from()))
                : Wording.same(range(day(period.from()), day(to)));
    }

    /** The time by itself: "05.04.2022", "uke 11, 2021", "juni 2021", "sommeren 2023", "2021". */
    public static Wording of(Occurred when) {
        return switch (when.precision()) {
            case DAY -> Wording.same(range(day(when.from()), day(when.to())));
            case WEEK -> weeks(when);
            case MONTH -> Wording.same(months(when));
            case SEASON -> season(when);
            case YEAR ->
                Wording.same(range(
                        String.valueOf(when.from().getYear()),
                        String.valueOf(when.to().getYear())));
        };
    }

    /**
     * The time as it follows a verb: "i juni 2021", but "05.04.2022" and "sommeren 2023". What happened some time within
     * several days or months did not last for them: "mellom 01.11.2020 og 05.11.2020", "en gang i juni–august 2021".
     */
    public static Wording at(Occurred when) {
        var time = of(when);
        boolean several = time.nb().contains("–");
        return switch (when.precision()) {
            case DAY -> several ? Wording.same("mellom " + day(when.from()) + " og " + day(when.to())) : time;
            case SEASON -> isOneSeason(when) ? time : within(time, several);
            case WEEK, MONTH, YEAR -> within(time, several);
        };
    }

    /** The same for what may last: from the first of several days to the last, "04.04.2022–06.04.2022". */
    public static Wording during(Occurred when) {
        return when.precision() == Precision.DAY ? of(when) : at(when);
    }

    private static Wording within(Wording time, boolean several) {
        return several
                ? new Wording("en gang i " + time.nb(), "ein gong i " + time.nn())
                : new Wording("i " + time.nb(), "i " + time.nn());
    }

    private static Wording weeks(Occurred when) {
        var first = week(when.from());
        var last = week(when.to());
        int year = year(when.from());
        int lastYear = year(when.to());
        var weeks = year == lastYear
                ? range(first, last) + ", " + year
                : first + ", " + year + "–" + last + ", " + lastYear;
        return new Wording("uke " + weeks, "veke " + weeks);
    }

    private static String week(LocalDate day) {
        return String.valueOf(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static int year(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR);
    }

    private static String months(Occurred when) {
        var first = YearMonth.from(when.from());
        var last = YearMonth.from(when.to());
        if (first.equals(last)) {
            return month(first.getMonth()) + " " + first.getYear();
        }
        return first.getYear() == last.getYear()
                ? month(first.getMonth()) + "–" + month(last.getMonth()) + " " + last.getYear()
                : month(first.getMonth()) + " " + first.getYear() + "–" + month(last.getMonth()) + " " + last.getYear();
    }

    private static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, NORWEGIAN);
    }

    private static Wording season(Occurred when) {
        if (!isOneSeason(when)) {
            return Wording.same(months(when));
        }
        var years = range(
                String.valueOf(when.from().getYear()), String.valueOf(when.to().getYear()));
        return switch (season(when.from())) {
            case 0 -> Wording.same("vinteren " + years);
            case 1 -> Wording.same("våren " + years);
            case 2 -> new Wording("sommeren " + years, "sommaren " + years);
            default -> new Wording("høsten " + years, "hausten " + years);
        };
    }

    private static boolean isOneSeason(Occurred when) {
        return when.precision() == Precision.SEASON
                && season(when.from()) == season(when.to())
                && YearMonth.from(when.from()).plusMonths(2).compareTo(YearMonth.from(when.to())) >= 0;
    }

    /** Winter from December, spring from March, summer from June, autumn from September. */
    private static int season(LocalDate day) {
        return day.getMonthValue() % 12 / 3;
    }

    private static String range(String first, String last) {
        return first.equals(last) ? first : first + "–" + last;
    }
}
