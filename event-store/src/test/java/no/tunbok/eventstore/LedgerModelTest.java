package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random interleavings of writers, rounds and successors against a model that is a list; and sequencers that are broken. */
class LedgerModelTest {

    private final RealPostgres postgres = RealPostgres.migrated();

    @Test
    void whatever_the_interleaving_the_ledger_is_the_list_of_what_was_committed() throws Exception {
        for (long seed = 1; seed <= 40; seed++) {
            assertThat(new Interleaving(postgres, seed).play(120))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            skips what is committed late | union all select id from late | union all select id from late where false
            swaps two that came together | row_number() over (order by id) | row_number() over (order by id desc)
            leaves a number out          | head.position + numbered.n      | head.position + 1 + numbered.n
            gives two numbers to one     | where not exists (select from ledger where ledger.event = found.id) | where true
            """)
    void a_broken_sequencer_does_not_go_unnoticed(String fault, String right, String wrong) throws Exception {
        breakIt(right, wrong);
        String noticed = null;
        for (long seed = 1; seed <= 40 && noticed == null; seed++) {
            try {
                noticed = new Interleaving(postgres, seed)
                        .play(120).stream().findFirst().orElse(null);
            } catch (SQLException refused) {
                noticed = refused.getMessage();
            }
        }
        assertThat(noticed).isNotNull();
    }

    private void breakIt(String right, String wrong) {
        var database = JdbcClient.create(postgres.superuser());
        var source = database.sql("select pg_get_functiondef('event_store.give_positions'::regproc)")
                .query(String.class)
                .single();
        assertThat(source).contains(right);
        database.sql(Objects.requireNonNull(source).replace(right, wrong)).update();
    }
}
