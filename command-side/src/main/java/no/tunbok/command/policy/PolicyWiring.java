package no.tunbok.command.policy;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.tunbok.command.edge.CommandOnce;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what follows by itself. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class PolicyWiring {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);

    @Bean
    Diary policyDiary(ObjectProvider<Scheduler> scheduler, java.time.Clock clock) {
        return new Diary(scheduler::getObject, clock);
    }

    @Bean
    PolicyWatch policyWatch(List<Policies<?>> kinds, Diary diary, ObjectProvider<Scheduler> scheduler) {
        return new PolicyWatch(kinds, diary, () -> scheduler.getObject().triggerCheckForDueExecutions());
    }

    /** One segment, so that one order holds for everything; from the first fact on, and that is no replay. */
    @Bean
    ConfigurerModule policyProcessing() {
        return axon -> axon.eventProcessing()
                .registerPooledStreamingEventProcessor(
                        PolicyWatch.NAME,
                        Configuration::eventStore,
                        (_, processor) -> processor
                                .initialSegmentCount(1)
                                .initialToken(StreamableMessageSource::createTailToken));
    }

    @Bean
    PolicyWork policyWork(List<Policies<?>> kinds, Diary diary, CommandOnce once) {
        return new PolicyWork(kinds, diary, once);
    }

    @Bean
    Task<Prompt> look(PolicyWork work) {
        return Tasks.oneTime(Diary.LOOK)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                .execute((instance, _) -> work.carryOut(Look.named(instance.getId()), instance.getData()));
    }

    @Bean
    Clock schedulerClock(java.time.Clock clock) {
        return clock::instant;
    }

    @Bean
    DbSchedulerCustomizer schedulerCustomizer(JsonMapper json) {
        var asJson = new Serializer() {
            @Override
            public byte[] serialize(Object data) {
                return json.writeValueAsBytes(data);
            }

            @Override
            public <T> T deserialize(Class<T> type, byte[] data) {
                return json.readValue(data, type);
            }
        };
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(asJson);
            }
        };
    }
}
