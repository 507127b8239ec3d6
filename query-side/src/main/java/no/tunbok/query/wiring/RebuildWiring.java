package no.tunbok.query.wiring;

import java.time.Clock;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.StoredStreams;
import no.tunbok.query.rebuild.Rebuild;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Lets every read model be made anew. */
@Configuration(proxyBeanMethods = false)
class RebuildWiring {

    @Bean
    Rebuild.Means rebuildMeans(
            JdbcTemplate database,
            StoredStreams streams,
            Positions positions,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new Rebuild.Means(database, streams, positions, transactions, clock);
    }
}
