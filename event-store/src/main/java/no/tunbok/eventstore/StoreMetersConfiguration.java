package no.tunbok.eventstore;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Meters, for applications with Micrometer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(MeterBinder.class)
class StoreMetersConfiguration {

    @Bean
    MeterBinder eventStoreMeters(
            StoreStatusReader reader,
            Sequencer sequencer,
            ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new StoreMeters(
                reader,
                sequencer,
                () -> axon.getObject()
                        .eventProcessingConfiguration()
                        .eventProcessors()
                        .keySet());
    }
}
