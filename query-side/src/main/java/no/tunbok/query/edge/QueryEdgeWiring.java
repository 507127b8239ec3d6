package no.tunbok.query.edge;

import java.time.Clock;
import no.tunbok.eventstore.Positions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What every question over HTTP needs. */
@Configuration(proxyBeanMethods = false)
class QueryEdgeWiring {

    @Bean
    Freshness queryFreshness(Positions positions, Clock clock) {
        return new Freshness(positions, clock);
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    @Order(1)
    QueryDocument queryDocument() {
        return new QueryDocument();
    }

    @Bean
    @Order(2)
    QueryHeaders queryHeaders() {
        return new QueryHeaders();
    }

    @Bean
    @Order(3)
    QueryExamples queryExamples() {
        return new QueryExamples();
    }
}
