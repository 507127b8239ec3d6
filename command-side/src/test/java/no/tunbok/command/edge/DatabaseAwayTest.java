package no.tunbok.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database goes away while commands come in, and comes back. */
class DatabaseAwayTest extends CommandsOverHttp {

    @Test
    @Timeout(60)
    void is_said_soon_and_the_same_command_is_accepted_afterwards() throws Exception {
        var key = UUID.randomUUID().toString();
        takeAway();
        try {
            var began = System.nanoTime();
            var response = send(command(pilot, "register-application", APPLICATION, key));

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
            assertProblem(response, 503, "unavailable");
            assertThat(response.headers().firstValue("Retry-After")).isPresent();
            assertThat(response.body()).doesNotContain("Exception", "Hikari", "SQL");
        } finally {
            bringBack();
        }

        assertThat(untilItIsBack(command(pilot, "register-application", APPLICATION, key))
                        .statusCode())
                .isEqualTo(200);
        assertThat(recorded(pilot)).hasSize(1);
    }

    /** Each connection that was lost may be met once more: whoever is told to try again, does. */
    private HttpResponse<String> untilItIsBack(HttpRequest.Builder request) throws Exception {
        var response = send(request);
        for (int connections = 0; response.statusCode() == 503 && connections < 50; connections++) {
            response = send(request);
        }
        return response;
    }

    private static void takeAway() {
        limit(0);
        JdbcClient.create(DATABASE.superuser()).sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()""").query(Boolean.class).list();
    }

    private static void bringBack() {
        limit(-1);
    }

    private static void limit(int connections) {
        var database = JdbcClient.create(DATABASE.superuser());
        var name = database.sql("select current_database()").query(String.class).single();
        database.sql("alter database " + name + " connection limit " + connections)
                .update();
    }
}
