package no.tunbok.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Lets no connection of the pool wait for a lock, or hold one while it does nothing, without an end; nor start processes of
 * the database's to read a page, which takes them longer to begin with than to read; nor tell more of what went wrong than
 * what it is. PostgreSQL's details quote the row or the document, and the driver a whole batch: rows may hold
 * confidential text, and logs are not the place for it.
 */
final class ConnectionLimits implements BeanPostProcessor {

    private static final String LIMITS = """
            set lock_timeout = '10s';
            set idle_in_transaction_session_timeout = '60s';
            set max_parallel_workers_per_gather = 0""";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.addDataSourceProperty("logServerErrorDetail", "false");
            if (pool.getConnectionInitSql() == null) {
                pool.setConnectionInitSql(LIMITS);
            }
        }
        return bean;
    }
}
