package no.tunbok.query.entrydossier;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks for rows by statements that the database plans anew each time. Of one that it is asked often it would otherwise make one plan for
 * all values, and what is good for a word that all have takes a minute for one that few have.
 */
final class FreshlyPlannedRows extends JdbcTemplate {

    FreshlyPlannedRows(DataSource database) {
        super(database);
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0); // never prepared in the server
    }
}
