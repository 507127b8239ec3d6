package no.tunbok.benchmarks.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The least that could answer: one statement on the tables, and its rows as they are. */
@RestController
public class BareAnswers {

    private static final String PATH = "/bare/";

    private final JdbcTemplate database;
    private volatile List<Question> known = List.of();

    /** As good as a statement can be: planned for its values, since one plan for all of them is a bad one for some. */
    public BareAnswers(DataSource database) {
        this.database = new JdbcTemplate(database) {
            @Override
            protected void applyStatementSettings(Statement statement) throws SQLException {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
        };
    }

    /** Answers these from now on, and no others: nobody may hand SQL in over HTTP. */
    public void answer(List<Question> questions) {
        known = List.copyOf(questions);
    }

    /** Where that one of them is asked over HTTP. */
    public static String path(int number) {
        return PATH + number;
    }

    /** Answers over HTTP. */
    @GetMapping(PATH + "{number}")
    public ResponseEntity<String> answer(@PathVariable int number) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(rows(number).stream().collect(Collectors.joining(",", "[", "]")));
    }

    /** The rows of that one. */
    public List<@Nullable String> rows(int number) {
        var question = known.get(number);
        return database.queryForList(
                question.sql(), String.class, question.values().toArray());
    }
}
