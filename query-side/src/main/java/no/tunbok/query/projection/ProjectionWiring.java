package no.tunbok.query.projection;

import java.util.List;
import no.tunbok.eventstore.Positions;
import no.tunbok.query.certificate.Certified;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.rebuild.Rebuild;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the question together. */
@Configuration(proxyBeanMethods = false)
class ProjectionWiring {

    @Bean
    ProjectionAnswers projectionAnswers(List<Rebuild<?>> rebuilds, Positions positions) {
        return new ProjectionAnswers(rebuilds, positions);
    }

    @Bean
    CertificateAnswers certificateAnswers(List<Certified> certified, Freshness freshness) {
        return new CertificateAnswers(certified, freshness);
    }
}
