package no.tunbok.command.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.Decision;
import no.tunbok.command.judgement.Force;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Rule;
import no.tunbok.command.testkit.Findings.Finding;
import no.tunbok.events.envelope.Actor;
import no.tunbok.events.envelope.Envelope;
import no.tunbok.events.envelope.Role;
import no.tunbok.events.envelope.Source;
import no.tunbok.events.envelope.Telling;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Remark;
import no.tunbok.events.testkit.Told;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Given facts, when one is put forward, then facts or rules: without a framework, a clock or a database. Unless a test says
 * otherwise all is told {@link Told#LATE late}, with a reason.
 */
public record Asked<F extends Fact<F>>(Rules<F> rules, History<F> history, Circumstances circumstances) {

    /** The rules of one kind of entry. */
    public interface Rules<F extends Fact<F>> {

        Decision<F> decide(Mode mode, F fact, History<F> history, Circumstances circumstances);
    }

    public static <F extends Fact<F>> Asked<F> of(Rules<F> rules) {
        return new Asked<>(rules, History.empty(), told(Told.LATE, "The letter was found in the archive."));
    }

    /** What is told on that day, with a reason for being late or without one. */
    public static Circumstances told(LocalDate today, @Nullable String lateReason) {
        var county = new OrganisationNumber("974764687");
        var source = new Source(Source.Kind.LETTER, "2022/17", null, null);
        var late = lateReason == null ? null : new Confidential(lateReason);
        return new Circumstances(
                today,
                new Envelope(
                        new Actor("officer-7", Role.CASE_OFFICER, county),
                        new Telling(source, late, null),
                        "correlation",
                        "causation"));
    }

    /** The facts are told one after the other, from number 0. */
    @SafeVarargs
    @SuppressWarnings("varargs") // it is only read
    public final Asked<F> given(F... facts) {
        return new Asked<>(rules, Told.late(List.of(facts)), circumstances);
    }

    public Asked<F> on(String today) {
        return new Asked<>(rules, history, told(LocalDate.parse(today), lateReason()));
    }

    public Asked<F> because(@Nullable String lateReason) {
        return new Asked<>(rules, history, told(circumstances.today(), lateReason));
    }

    /** Asked by the register itself. */
    public Asked<F> byItself() {
        var by = circumstances.envelope();
        return new Asked<>(
                rules,
                history,
                new Circumstances(
                        circumstances.today(),
                        new Envelope(
                                new Actor("register", Role.SYSTEM, by.actor().onBehalfOf()),
                                by.telling(),
                                by.correlationId(),
                                by.causationId())));
    }

    private @Nullable String lateReason() {
        var reason = circumstances.envelope().telling().lateReason();
        return reason == null ? null : reason.text();
    }

    public Answer<F> deciding(F fact) {
        return asked(Mode.DECIDE, fact);
    }

    public Answer<F> registering(F fact) {
        return asked(Mode.REGISTER, fact);
    }

    private Answer<F> asked(Mode mode, F fact) {
        long about = fact.correction().map(c -> c.target()).orElse((long)
                history.records().size());
        return new Answer<>(mode, fact, about, decided(mode, fact), decided(other(mode), fact));
    }

    private Decision<F> decided(Mode mode, F fact) {
        return rules.decide(mode, fact, history, circumstances);
    }

    private static Mode other(Mode mode) {
        return switch (mode) {
            case DECIDE -> Mode.REGISTER;
            case REGISTER -> Mode.DECIDE;
        };
    }

    /**
     * What came of it.
     *
     * @param about the number that remarks on the fact speak of
     * @param otherwise what would have come of it in the other mode
     */
    public record Answer<F extends Fact<F>>(
            Mode mode, F asked, long about, Decision<F> decision, Decision<F> otherwise) {

        public void thenRecorded() {
            thenRemarked();
        }

        /** Recorded, and with it a remark for each of these rules. */
        public void thenRemarked(Rule... rules) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            var facts = decision.factsOrThrow("pilot");
            assertThat(facts).first().isEqualTo(asked);
            assertThat(facts.stream().skip(1).flatMap(f -> f.remark().stream()))
                    .containsExactlyElementsOf(Stream.of(rules)
                            .map(rule -> new Remark(about, rule.number()))
                            .toList());
            assertThat(facts).hasSize(1 + rules.length);
            Findings.note(new Finding.Recorded(mode, Set.of(rules)));
        }

        public void thenRefusedBy(Rule rule, String pointer) {
            thenRefusedBy(new Broken(rule, pointer));
        }

        public void thenRefusedBy(Broken... broken) {
            assertThat(decision).isEqualTo(new Decision.Refused<F>(List.of(broken)));
            Findings.note(new Finding.Refused(
                    mode, Stream.of(broken).map(Broken::rule).collect(Collectors.toSet())));
            always(List.of(broken));
        }

        /** What is impossible is so in either mode. */
        private void always(List<Broken> broken) {
            var impossible = broken.stream()
                    .filter(b -> b.rule().force() == Force.ALWAYS)
                    .toList();
            if (impossible.isEmpty()) return;
            var refusals = otherwise instanceof Decision.Refused<F> refused ? refused.broken() : List.<Broken>of();
            assertThat(refusals)
                    .as("what is impossible when asked to %s is so otherwise, too", mode)
                    .containsAll(impossible);
            Findings.note(new Finding.Refused(
                    other(mode), impossible.stream().map(Broken::rule).collect(Collectors.toSet())));
        }

        public void thenNothingNew() {
            assertThat(decision).isEqualTo(Decision.<F>nothingNew());
        }
    }
}
