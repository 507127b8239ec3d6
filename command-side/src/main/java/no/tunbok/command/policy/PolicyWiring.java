package no.tunbok.command.policy;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import no.tunbok.command.edge.CommandOnce;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what follows by itself. */
@Configuration(proxyBeanMethods = false)
class PolicyWiring {

    @Bean
    Diary policyDiary(ObjectProvider<LookScheduler> scheduler, Clock clock) {
        return new Diary((look, when, prompt) -> scheduler.getObject().plan(look, when, prompt), clock);
    }

    @Bean
    PolicyWork policyWork(List<Policies<?>> kinds, Diary diary, CommandOnce once) {
        return new PolicyWork(kinds, diary, once);
    }

    @Bean
    LookScheduler lookScheduler(DataSource database, Clock clock, JsonMapper json, PolicyWork work) {
        return new LookScheduler(database, clock, json, work::carryOut);
    }

    @Bean
    PolicyWatch policyWatch(List<Policies<?>> kinds, Diary diary, ObjectProvider<LookScheduler> scheduler) {
        return new PolicyWatch(kinds, diary, () -> scheduler.getObject().lookNow());
    }

    /** One segment, so that one order holds for everything; from the first fact on, and that is no replay. */
    @Bean
    ConfigurerModule policyProcessing() {
        return axon -> axon.eventProcessing()
                .registerPooledStreamingEventProcessor(
                        PolicyWatch.NAME,
                        org.axonframework.config.Configuration::eventStore,
                        (_, processor) -> processor
                                .initialSegmentCount(1)
                                .initialToken(StreamableMessageSource::createTailToken));
    }
}
