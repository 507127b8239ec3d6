package no.tunbok.query.cause;

import java.util.List;
import no.tunbok.eventstore.Causes;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierFold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the question together. */
@Configuration(proxyBeanMethods = false)
class CauseWiring {

    @Bean
    CauseAnswers causeAnswers(Causes causes, List<DossierFold<?, ?>> kinds, Freshness freshness) {
        return new CauseAnswers(causes, kinds, freshness);
    }
}
