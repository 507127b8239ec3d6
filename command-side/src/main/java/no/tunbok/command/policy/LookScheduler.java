package no.tunbok.command.policy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the planned looks in the database, and has each carried out when its time has come: by one node, again after a while
 * if it fails, and by another node if that one died. What is planned in a transaction is planned when that is committed.
 */
public final class LookScheduler implements SmartLifecycle {

    private static final TaskDescriptor<Prompt> LOOK = TaskDescriptor.of("look", Prompt.class);
    private static final int THREADS = 2;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);

    /** After four of them without a sign, a node is taken for dead. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

    private static final Duration TO_END = Duration.ofSeconds(10);

    private final Scheduler scheduler;
    private volatile boolean running;

    LookScheduler(DataSource database, Clock clock, JsonMapper json, BiConsumer<Look, Prompt> work) {
        var task = Tasks.oneTime(LOOK)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                .execute((instance, _) -> work.accept(Look.named(instance.getId()), instance.getData()));
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database), task)
                .tableName("command_side.scheduled_task")
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .serializer(asJson(json))
                .clock(clock::instant)
                .threads(THREADS)
                .pollUsingLockAndFetch(0.5, 1)
                .pollingInterval(POLL)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(4)
                .failureLogging(LogLevel.WARN, true)
                .shutdownMaxWait(TO_END)
                .build();
    }

    void plan(Look look, Instant when, Prompt prompt) {
        scheduler.scheduleIfNotExists(LOOK.instance(look.name()).data(prompt).build(), when);
    }

    /** Carries out what is due without waiting for the next time that the database is asked. */
    public void lookNow() {
        scheduler.triggerCheckForDueExecutions();
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static Serializer asJson(JsonMapper json) {
        return new Serializer() {
            @Override
            public byte[] serialize(Object data) {
                return json.writeValueAsBytes(data);
            }

            @Override
            public <T> T deserialize(Class<T> type, byte[] data) {
                return json.readValue(data, type);
            }
        };
    }
}
