package no.tunbok.eventstore;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.AxonNonTransientException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Parks an event that a handler cannot take in, and nothing of what the handler had done by then.
 *
 * <p>That takes a savepoint around each event, which is dear where thousands share a transaction. So the first failure
 * rolls the whole batch back, and only the next events are tried one by one: what fails again is parked.
 */
final class Parking implements EnqueuePolicy<EventMessage<?>> {

    /** Two full batches: the one that failed is among them. */
    private static final int TRIED_ONE_BY_ONE = 1000;

    private static final int LONGEST = 1000;
    private static final String ONE_BY_ONE = Parking.class.getName();

    private final JdbcClient database;
    private final Map<String, Integer> leftToTryOneByOne = new ConcurrentHashMap<>();

    Parking(JdbcClient database) {
        this.database = database;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable failure) {
        if (letter instanceof JdbcDeadLetter) {
            return Decisions.requeue(failure);
        }
        if (Outage.explains(failure) || !triesOneByOne()) {
            throw failure instanceof RuntimeException unchecked ? unchecked : new NotTakenIn(failure);
        }
        database.sql("rollback to savepoint one_event").update();
        return Decisions.enqueue(new ThrowableCause(failure.getClass().getName(), readable(failure.getMessage())));
    }

    /** What goes around each event of that processor. */
    MessageHandlerInterceptor<EventMessage<?>> around(String processor) {
        return (batch, handlers) -> {
            if (isRetry(batch) || !triesOneByOne(processor, batch.root())) {
                return handlers.proceed();
            }
            leftToTryOneByOne.computeIfPresent(processor, (_, left) -> left > 1 ? left - 1 : null);
            database.sql("savepoint one_event").update();
            var result = handlers.proceed();
            database.sql("release savepoint one_event").update();
            return result;
        };
    }

    /** The same answer for all events of a batch. */
    private boolean triesOneByOne(String processor, UnitOfWork<?> batch) {
        return batch.getOrComputeResource(ONE_BY_ONE, _ -> {
            batch.onRollback(_ -> leftToTryOneByOne.put(processor, TRIED_ONE_BY_ONE));
            return leftToTryOneByOne.containsKey(processor);
        });
    }

    private static boolean triesOneByOne() {
        return CurrentUnitOfWork.map(unit -> unit.root().<Boolean>getResource(ONE_BY_ONE))
                .orElse(false);
    }

    private static boolean isRetry(UnitOfWork<?> unit) {
        return unit.getResource(DeadLetter.class.getName()) != null;
    }

    /** A message in as many characters as are of use, without the one that PostgreSQL cannot keep. */
    static @Nullable String readable(@Nullable String message) {
        return message == null
                ? null
                : message.substring(0, Math.min(message.length(), LONGEST)).replace('\0', ' ');
    }

    /** Carries a checked exception out of the batch. */
    private static final class NotTakenIn extends AxonNonTransientException {

        private static final long serialVersionUID = 1L;

        NotTakenIn(Throwable failure) {
            super("An event was not taken in", failure);
        }
    }
}
