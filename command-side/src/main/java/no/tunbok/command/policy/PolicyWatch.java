package no.tunbok.command.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunbok.events.history.Fact;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Hears all that is told, in its one order, and has entries looked at from which something may follow. It does nothing else:
 * hearing everything anew makes nothing happen twice.
 */
@ProcessingGroup(PolicyWatch.NAME)
final class PolicyWatch {

    static final String NAME = "policies";

    private record Concerned(Policies<?> policies, UUID entry) {}

    private final List<Policies<?>> kinds;
    private final Diary diary;
    private final Runnable look;

    PolicyWatch(List<Policies<?>> kinds, Diary diary, Runnable look) {
        this.kinds = List.copyOf(kinds);
        this.diary = diary;
        this.look = look;
    }

    @EventHandler
    void on(Fact<?> fact, EventMessage<?> message, UnitOfWork<?> work) {
        var concerned = concerned(work.root());
        for (var policies : kinds) {
            policies.entriesConcernedBy(fact)
                    .forEach(entry -> concerned.put(new Concerned(policies, entry), Prompt.of(message)));
        }
    }

    /** Of many facts of one entry in one transaction, it is thought about once. */
    private Map<Concerned, Prompt> concerned(UnitOfWork<?> work) {
        return work.getOrComputeResource(NAME, _ -> {
            var all = new LinkedHashMap<Concerned, Prompt>();
            work.onPrepareCommit(unit -> {
                boolean now = false;
                for (var one : all.entrySet()) {
                    now |= plan(one.getKey().policies(), one.getKey().entry(), one.getValue());
                }
                if (now) unit.afterCommit(_ -> look.run());
            });
            return all;
        });
    }

    private <F extends Fact<F>> boolean plan(Policies<F> policies, UUID entry, Prompt prompt) {
        return diary.plan(policies, entry, prompt);
    }
}
