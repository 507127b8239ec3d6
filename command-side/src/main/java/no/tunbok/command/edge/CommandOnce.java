package no.tunbok.command.edge;

import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import no.tunbok.command.judgement.CommandRefused;
import no.tunbok.command.judgement.Outcome;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Carries a command out, once: what it records, in however many entries, and the answer to it are written in one
 * transaction under the command's key, so that the same key never has a second effect.
 */
public final class CommandOnce {

    /** Attempts when other commands change the same entry at the same moment. */
    private static final int ATTEMPTS = 5;

    /** PostgreSQL's codes for a lock that is not to be had, and for a deadlock. */
    private static final Set<String> GAVE_UP_WAITING = Set.of("55P03", "40P01");

    private final CommandGateway commands;
    private final TransactionManager transactions;
    private final JdbcClient database;
    private final Clock clock;

    CommandOnce(CommandGateway commands, TransactionManager transactions, JdbcClient database, Clock clock) {
        this.commands = commands;
        this.transactions = transactions;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What one who asks has sent.
     *
     * @param key new for each command of this actor
     * @param fingerprint of the address and the body, to tell another command with the same key
     * @param messages to be worked out in the transaction, since they may depend on what is recorded
     */
    public record Asked(String actor, String key, String fingerprint, Supplier<List<?>> messages, MetaData metaData) {}

    /** What was answered, to be answered again. */
    public record Answered(int status, String body) {}

    /**
     * Carries it out, or answers as before.
     *
     * @param accepted writes the answer to what was accepted
     * @param refused writes the answer to what the rules refuse; it is remembered too
     * @throws CommandProblem if the key was used for another command, or is in use for too long
     */
    public Answered answer(
            Asked asked, Function<List<Outcome>, Answered> accepted, Function<CommandRefused, Answered> refused) {
        for (int attempt = 1; ; attempt++) {
            try {
                return inOneTransaction(() -> earlierAnswer(asked).orElseGet(() -> {
                    var answer = accepted.apply(carryOut(asked));
                    remember(asked, answer);
                    return answer;
                }));
            } catch (CommandRefused refusal) {
                return inOneTransaction(() -> earlierAnswer(asked).orElseGet(() -> {
                    var answer = refused.apply(refusal);
                    remember(asked, answer);
                    return answer;
                }));
            } catch (ConcurrencyException | AggregateStreamCreationException overtaken) {
                if (attempt == ATTEMPTS) throw CommandProblem.of(Problem.STILL_RUNNING);
            } catch (PessimisticLockingFailureException | LockAcquisitionFailedException stillRunning) {
                throw CommandProblem.of(Problem.STILL_RUNNING);
            } catch (EventStoreException failed) {
                if (waitedInVain(failed)) throw CommandProblem.of(Problem.STILL_RUNNING);
                throw failed;
            }
        }
    }

    /** Whether the database gave up waiting for a lock, or was one of two that waited for each other. */
    private static boolean waitedInVain(Throwable failed) {
        for (var cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && GAVE_UP_WAITING.contains(sql.getSQLState())) return true;
        }
        return false;
    }

    private List<Outcome> carryOut(Asked asked) {
        return asked.messages().get().stream()
                .map(message -> commands.<Outcome>sendAndWait(new GenericCommandMessage<>(message, asked.metaData())))
                .toList();
    }

    /** Takes the key for this transaction; waits while another holds it, and then finds its answer. */
    private Optional<Answered> earlierAnswer(Asked asked) {
        int taken = database.sql("""
                        insert into command_side.answer (actor, idempotency_key, fingerprint, answered_at)
                        values (:actor, :key, :fingerprint, :now)
                        on conflict do nothing""")
                .param("actor", asked.actor())
                .param("key", asked.key())
                .param("fingerprint", asked.fingerprint())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        if (taken == 1) return Optional.empty();
        record Row(String fingerprint, int status, String body) {}
        var earlier = database.sql("""
                        select fingerprint, status, body from command_side.answer
                        where actor = :actor and idempotency_key = :key""")
                .param("actor", asked.actor())
                .param("key", asked.key())
                .query(Row.class)
                .single();
        if (!earlier.fingerprint().equals(asked.fingerprint())) {
            throw CommandProblem.of(Problem.IDEMPOTENCY_KEY_REUSED, asked.key());
        }
        return Optional.of(new Answered(earlier.status(), earlier.body()));
    }

    private void remember(Asked asked, Answered answer) {
        database.sql("""
                        update command_side.answer set status = :status, body = :body
                        where actor = :actor and idempotency_key = :key""")
                .param("status", answer.status())
                .param("body", answer.body())
                .param("actor", asked.actor())
                .param("key", asked.key())
                .update();
    }

    private <T> T inOneTransaction(Callable<T> work) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("command"));
        unitOfWork.attachTransaction(transactions);
        var result = unitOfWork.executeWithResult(work);
        if (result.isExceptional()) {
            if (result.exceptionResult() instanceof RuntimeException exception) throw exception;
            throw new IllegalStateException(result.exceptionResult());
        }
        return result.getPayload();
    }
}
