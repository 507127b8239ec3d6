package no.tunbok.command.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.tunbok.command.edge.CommandFamily;
import no.tunbok.command.edge.CommandForm;
import no.tunbok.command.edge.CommandOnce;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.CommandRefused;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.VersionStale;
import no.tunbok.events.envelope.Actor;
import no.tunbok.events.envelope.Envelope;
import no.tunbok.events.envelope.Role;
import no.tunbok.events.envelope.Source;
import no.tunbok.events.envelope.Telling;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.value.Confidential;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at an entry, and tells what follows by the same commands as everybody else, once for each look: what was done before
 * a crash is not done again after it.
 */
final class PolicyWork {

    /** As which the register itself acts. */
    static final String ACTOR = "tunbok";

    private static final Logger LOG = LoggerFactory.getLogger(PolicyWork.class);
    private static final int LATE_AFTER_DAYS = 30;
    private static final int ATTEMPTS = 5;
    private static final Confidential WHY_LATE =
            new Confidential("Told by the register itself, once it was told what this follows from");

    private final List<Policies<?>> kinds;
    private final Diary diary;
    private final CommandOnce once;

    PolicyWork(List<Policies<?>> kinds, Diary diary, CommandOnce once) {
        this.kinds = List.copyOf(kinds);
        this.diary = diary;
        this.once = once;
    }

    void carryOut(Look look, Prompt prompt) {
        kinds.stream()
                .filter(policies -> policies.commands().collection().equals(look.collection()))
                .forEach(policies -> carryOut(policies, look, prompt));
    }

    private <F extends Fact<F>> void carryOut(Policies<F> policies, Look look, Prompt prompt) {
        policies.asked(look.occasion()).forEach(policy -> carryOut(policies, policy, look, prompt));
        diary.plan(policies, look.entry(), prompt);
    }

    /** Whoever else tells of the entry meanwhile comes first: then it is looked at anew. */
    private <F extends Fact<F>> void carryOut(Policies<F> policies, Policy<F> policy, Look look, Prompt prompt) {
        for (int attempt = 1; ; attempt++) {
            var history = policies.histories().of(look.entry());
            var facts = policy.follows(history, diary.today());
            if (facts.isEmpty()) return;
            try {
                tell(policies.commands(), policy, look, prompt, history, facts);
                return;
            } catch (VersionStale overtaken) {
                if (attempt == ATTEMPTS) throw overtaken;
            }
        }
    }

    private <F extends Fact<F>> void tell(
            CommandFamily commands, Policy<F> policy, Look look, Prompt prompt, History<F> history, List<F> facts) {
        var name = policy.getClass().getSimpleName();
        var envelope = new Envelope(
                new Actor(ACTOR, Role.SYSTEM, prompt.onBehalfOf()),
                new Telling(new Source(Source.Kind.SYSTEM, name, null, null), isLate(facts) ? WHY_LATE : null, null),
                prompt.correlationId(),
                prompt.event());
        var asked = new CommandOnce.Asked(
                ACTOR,
                look.name() + "/" + name,
                name,
                () -> messages(commands, facts, new Circumstances(diary.today(), envelope), history),
                MetaData.from(envelope.asText()));
        once.answer(asked, _ -> new CommandOnce.Answered(200, "{}"), refusal -> refused(look, name, refusal));
    }

    private boolean isLate(List<? extends Fact<?>> facts) {
        var earliest = diary.today().minusDays(LATE_AFTER_DAYS);
        return facts.stream().anyMatch(fact -> fact.occurredOn().to().isBefore(earliest));
    }

    /** Only the first one relies on what was looked at; the others follow it in the same transaction. */
    private static <F extends Fact<F>> List<Object> messages(
            CommandFamily commands, List<F> facts, Circumstances circumstances, History<F> history) {
        var messages = new ArrayList<Object>();
        for (var fact : facts) {
            var expected = messages.isEmpty() ? (Long) (long) history.records().size() : null;
            messages.addAll(commands.messages().of(form(commands, fact), fact, circumstances, expected));
        }
        return messages;
    }

    private static CommandForm form(CommandFamily commands, Fact<?> fact) {
        return commands.forms().stream()
                .filter(form -> form.fact() == fact.getClass() && form.mode() == Mode.REGISTER)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody may register a " + fact.getClass()));
    }

    private static CommandOnce.Answered refused(Look look, String policy, CommandRefused refusal) {
        var rules = refusal.broken().stream()
                .map(Broken::rule)
                .map(rule -> rule.number())
                .collect(Collectors.joining(", "));
        LOG.error("{} wants to tell of {} what {} forbids; nothing is told", policy, look.name(), rules);
        return new CommandOnce.Answered(409, "{}");
    }
}
