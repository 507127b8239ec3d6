package no.tunbok.eventstore;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health, for applications with Spring Boot's actuator. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(HealthIndicator.class)
class StoreHealthConfiguration {

    @Bean
    HealthIndicator eventStoreHealthIndicator(StoreStatusReader reader) {
        return new StoreHealth(reader);
    }
}
