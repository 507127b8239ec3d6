package no.tunbok.eventstore;

import java.util.Map;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.spring.eventsourcing.SpringPrototypeAggregateFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;

/**
 * Lets an aggregate be made by its own constructor. Axon would ask Spring for a prototype bean each time that one is loaded,
 * which takes longer than to read its events, and lets one load wait for another. An aggregate with subtypes is left as it is.
 */
final class PlainAggregates implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (!(beans instanceof BeanDefinitionRegistry registry)) return;
        for (var name : beans.getBeanNamesForType(SpringPrototypeAggregateFactory.class, true, false)) {
            var definition = registry.getBeanDefinition(name);
            if (argument(definition, 0) instanceof Class<?> aggregate
                    && argument(definition, 2) instanceof Map<?, ?> subtypes
                    && subtypes.isEmpty()) {
                var plain = new RootBeanDefinition(GenericAggregateFactory.class);
                plain.getConstructorArgumentValues().addIndexedArgumentValue(0, aggregate);
                registry.removeBeanDefinition(name);
                registry.registerBeanDefinition(name, plain);
            }
        }
    }

    private static Object argument(BeanDefinition definition, int index) {
        var value = definition.getConstructorArgumentValues().getIndexedArgumentValue(index, Object.class);
        return value == null || value.getValue() == null ? "none" : value.getValue();
    }
}
