package no.tunbok.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One contestant's database.
 *
 * @param url without a user
 */
public record Database(String url) {

    static final String SUPERUSER = "postgres";

    /** Enough for sixteen clients and what works beside them. */
    static final int CONNECTIONS = 24;

    /** Connections of the superuser, a new one each time. */
    public DataSource superuser() {
        return new DriverManagerDataSource(url, SUPERUSER, "");
    }

    /** Connections to be used again and again. */
    public HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(SUPERUSER);
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    /** Executes statements as the superuser, one after another on one connection. */
    public void execute(String... statements) {
        try (var connection = superuser().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
