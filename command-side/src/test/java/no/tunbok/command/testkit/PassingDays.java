package no.tunbok.command.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.tunbok.command.policy.Policy;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;

/**
 * Days that pass: when one begins a policy looks at the entry, and what it gives is told; later that day the register is told
 * what has certainly happened by then.
 *
 * @param story everything that the world does
 * @param isLookedAt the days on which the policy looks
 */
public record PassingDays<F extends Fact<F>>(Policy<F> policy, List<F> story, Predicate<LocalDate> isLookedAt) {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    /** What the register told by itself, and when. */
    public record Telling<F>(LocalDate on, F fact) {}

    /** Every day is looked at but those from a Monday to a Sunday, in every third week. */
    public static boolean isNotOfASkippedWeek(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() + 3, 7) % 3 != 0;
    }

    /** What the policy gives; and the day on which it wants to look again is each time the one on which it gives more. */
    public List<Telling<F>> tellings() {
        var records = new ArrayList<Recorded<F>>();
        var tellings = new ArrayList<Telling<F>>();
        var again = Optional.<LocalDate>empty();
        var isNewsToday = true;
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (isLookedAt.test(day)) {
                var follows = policy.follows(new History<>(records), day);
                if (!isNewsToday) {
                    var today = day;
                    assertThat(follows.isEmpty())
                            .as("%s, to be looked at again on %s", day, again)
                            .isEqualTo(
                                    again.filter(next -> !next.isAfter(today)).isEmpty());
                }
                for (var fact : follows) {
                    tell(records, day, fact);
                    tellings.add(new Telling<>(day, fact));
                }
                assertThat(policy.follows(new History<>(records), day)).isEmpty();
                again = policy.lookAgainOn(new History<>(records), day);
                isNewsToday = false;
            }
            for (var fact : toldOn(day)) {
                tell(records, day, fact);
                isNewsToday = true;
            }
        }
        return tellings;
    }

    /** The days on which the policy looks, each with what the register was told before. */
    public <T> List<T> eachLook(Look<F, T> look) {
        var all = new ArrayList<T>();
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (isLookedAt.test(day)) {
                var today = day;
                look
                        .at(
                                today,
                                story.stream()
                                        .filter(f -> told(f).isBefore(today))
                                        .toList())
                        .stream()
                        .filter(one -> !all.contains(one))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** What somebody who works it out apart thinks that there is to tell on a day. */
    public interface Look<F, T> {

        List<T> at(LocalDate day, List<F> told);
    }

    private List<F> toldOn(LocalDate day) {
        return story.stream().filter(f -> told(f).equals(day)).toList();
    }

    private static <F extends Fact<F>> LocalDate told(F fact) {
        var day = fact.occurredOn().to();
        return day.isBefore(FIRST) ? FIRST : day;
    }

    private void tell(List<Recorded<F>> records, LocalDate day, F fact) {
        records.add(new Recorded<>(
                records.size(), day.atTime(12, 0).atZone(Recorded.OSLO).toInstant(), fact));
    }
}
