package no.tunbok.events.approval;

import java.time.LocalDate;
import no.tunbok.events.reference.Holidays;

/** The last day to appeal: three weeks after the notice was received, or the next working day after that. */
public final class AppealDeadline {

    private static final int WEEKS = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    private AppealDeadline() {}

    public static LocalDate after(LocalDate received) {
        if (received.getYear() < FIRST_YEAR || received.getYear() > LAST_YEAR) return received; // nobody appeals then
        return Holidays.workingDayFrom(received.plusWeeks(WEEKS));
    }
}
