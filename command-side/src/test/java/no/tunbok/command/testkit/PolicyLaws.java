package no.tunbok.command.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.command.judgement.Decision;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.policy.Policy;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.history.Remark;

/** What holds of a policy whatever an entry has been through. */
public record PolicyLaws<F extends Fact<F>>(Policy<F> policy, Asked.Rules<F> rules) {

    private static final LocalDate FIRST = LocalDate.of(2021, 6, 1);
    private static final int STEP = 131;
    private static final int STEPS = 12;

    /** No rule refuses what the policy gives, nothing but its lateness is remarked upon, and it is given once. */
    public void whatFollowsIsRecordedAndFollowsNoMore(List<Recorded<F>> records) {
        for (int step = 0; step < STEPS; step++) {
            var today = lastToldOf(records, FIRST.plusDays((long) step * STEP));
            var told = new ArrayList<>(records);
            for (var fact : policy.follows(new History<>(records), today)) {
                var circumstances =
                        Asked.of(rules).on(today.toString()).byItself().circumstances();
                var decision = rules.decide(Mode.REGISTER, fact, new History<>(told), circumstances);
                assertThat(decision).isInstanceOf(Decision.Accepted.class);
                var recorded = decision.factsOrThrow("entry");
                assertThat(recorded).first().isEqualTo(fact);
                assertThat(recorded.stream().flatMap(f -> f.remark().stream()).map(Remark::rule))
                        .isEmpty();
                for (var one : recorded) {
                    told.add(new Recorded<>(
                            told.size(),
                            today.atTime(12, 0).atZone(Recorded.OSLO).toInstant(),
                            one));
                }
            }
            assertThat(policy.follows(new History<>(told), today)).isEmpty();
        }
    }

    /** Until the day on which to look again there is nothing, and then there is something. */
    public void theNextLookIsNeitherTooEarlyNorTooLate(List<Recorded<F>> records) {
        var today = lastToldOf(records, FIRST);
        var told = new ArrayList<>(records);
        for (int looks = 0; looks < STEPS; looks++) {
            for (var fact : policy.follows(new History<>(told), today)) {
                told.add(new Recorded<>(
                        told.size(), today.atTime(12, 0).atZone(Recorded.OSLO).toInstant(), fact));
            }
            var history = new History<>(told);
            var next = policy.lookAgainOn(history, today);
            var until = next.orElse(today.plusYears(6));
            for (var day = today.plusDays(1); day.isBefore(until); day = day.plusDays(17)) {
                assertThat(policy.follows(history, day)).as("on %s", day).isEmpty();
            }
            if (next.isEmpty()) return;
            assertThat(next.get()).isAfter(today);
            assertThat(policy.follows(history, until.minusDays(1))).isEmpty();
            assertThat(policy.follows(history, until)).isNotEmpty();
            today = until;
        }
    }

    /** The register looks today, and not before it was told. */
    private LocalDate lastToldOf(List<Recorded<F>> records, LocalDate day) {
        return records.stream()
                .map(Recorded::day)
                .filter(day::isBefore)
                .max(LocalDate::compareTo)
                .orElse(day);
    }
}
