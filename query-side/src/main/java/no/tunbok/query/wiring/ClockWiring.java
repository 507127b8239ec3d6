package no.tunbok.query.wiring;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the query side, unless the program that it is part of has its own. */
@Configuration(proxyBeanMethods = false)
class ClockWiring {

    @Bean
    @ConditionalOnMissingBean
    Clock queryClock() {
        return Clock.systemUTC();
    }
}
