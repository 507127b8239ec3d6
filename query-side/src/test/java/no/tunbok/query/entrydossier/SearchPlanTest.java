package no.tunbok.query.entrydossier;

import static org.assertj.core.api.Assertions.assertThat;

import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which way the database takes to words, when there are many entries. */
class SearchPlanTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final JdbcClient SUPERUSER = JdbcClient.create(POSTGRES.superuser());

    /** Forty thousand; each has a word that all have, one of a thousand words, and one of its own. */
    @BeforeAll
    static void tell() {
        SUPERUSER.sql("""
                insert into query_side.pilot_period
                  (entry, valid, known, told, numbers, name, organisation, municipality, county, words, item)
                select gen_random_uuid(), '[2020-01-01,)', '[0,)', '[0,)', '[0,)', n::text, '{}', '{}', '{}',
                  'læring på ' || translate((n % 1000)::text, '0123456789', 'abdefgkmor') || 'gård ' || n, '{}'
                from generate_series(1, 40000) n
                """).update();
        SUPERUSER.sql("analyze query_side.pilot_period").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bdegård", "39999", "finnes ikke"})
    void what_few_have_is_found_by_the_index_of_words(String words) {
        assertThat(plan(Facet.Form.WORDS.condition("words"), words))
                .contains("pilot_by_words")
                .doesNotContain("pilot_now_by_name");
    }

    @Test
    void what_all_have_is_found_in_the_order_of_the_list() {
        assertThat(plan(Facet.Form.WORDS.condition("words"), "læring"))
                .contains("pilot_now_by_name")
                .doesNotContain("pilot_by_words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bdegård", "39999", "finnes ikke"})
    void spelling_is_compared_only_where_its_index_points(String words) {
        assertThat(plan(Facet.Form.WORDS.nearly("words"), words))
                .contains("pilot_by_spelling")
                .doesNotContain("pilot_now_by_name");
    }

    private static String plan(String condition, String words) {
        return String.join(
                "\n",
                SUPERUSER
                        .sql("""
                                explain select item from query_side.pilot_period
                                where valid @> 'infinity'::date and upper_inf(known) and %s
                                order by name, entry
                                limit 51
                                """.formatted(condition))
                        .param("words", words)
                        .query(String.class)
                        .list());
    }
}
