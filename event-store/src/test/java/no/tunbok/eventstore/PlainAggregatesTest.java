package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.spring.config.SpringAggregateLookup;
import org.axonframework.spring.eventsourcing.SpringPrototypeAggregateFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;

/** How aggregates are made in an application on this event store. */
class PlainAggregatesTest {

    @Aggregate
    static class Bird {}

    @Aggregate
    static final class Gull extends Bird {}

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    @Test
    void an_aggregate_is_made_by_its_own_constructor() {
        lookUp(Kite.class);
        assertThat(beans.getType("kiteAggregateFactory")).isEqualTo(GenericAggregateFactory.class);
        assertThat(beans.getBean(AggregateFactory.class).getAggregateType()).isEqualTo(Kite.class);
    }

    @Test
    void one_with_subtypes_is_left_as_it_is() {
        lookUp(Bird.class, Gull.class);
        assertThat(beans.getBeanNamesForType(AggregateFactory.class, true, false))
                .hasSize(1)
                .allSatisfy(name -> assertThat(beans.getType(name)).isEqualTo(SpringPrototypeAggregateFactory.class));
    }

    private void lookUp(Class<?>... aggregates) {
        new AnnotatedBeanDefinitionReader(beans).register(aggregates);
        new SpringAggregateLookup().postProcessBeanFactory(beans);
        new PlainAggregates().postProcessBeanFactory(beans);
    }
}
