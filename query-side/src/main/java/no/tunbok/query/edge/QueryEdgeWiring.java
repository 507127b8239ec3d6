package no.tunbok.query.edge;

import no.tunbok.eventstore.Positions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every question over HTTP needs. */
@Configuration(proxyBeanMethods = false)
class QueryEdgeWiring {

    @Bean
    Freshness queryFreshness(Positions positions) {
        return new Freshness(positions);
    }

    @Bean
    QueryDocument queryDocument() {
        return new QueryDocument();
    }
}
