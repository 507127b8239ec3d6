package no.tunbok.events.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;

/** Facts as the register keeps them, for tests that do not care when it was told. */
public final class Told {

    /** Long after everything that the examples speak of. */
    public static final LocalDate LATE = LocalDate.of(2026, 1, 15);

    private Told() {}

    /** All of them told late on one day, a minute apart. */
    public static <F extends Fact<F>> History<F> late(List<? extends F> facts) {
        var morning = noon(LATE).minusSeconds(4 * 3600);
        return new History<>(IntStream.range(0, facts.size())
                .mapToObj(i -> new Recorded<F>(i, morning.plusSeconds(60L * i), facts.get(i)))
                .toList());
    }

    /** One fact, told about noon on that day. */
    public static <F> Recorded<F> on(LocalDate day, long number, F fact) {
        return new Recorded<>(number, noon(day), fact);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Recorded.OSLO).toInstant();
    }
}
