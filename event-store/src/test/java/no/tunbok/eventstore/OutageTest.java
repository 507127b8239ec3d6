package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "53100", "55P03", "57P01", "57014", "58030", "25P03"})
    void what_passes_is_no_fault_of_the_event(String state) {
        assertThat(Outage.explains(new IllegalStateException(new SQLException("reason", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22012", "23505", "23514", "25P02", "42P01", "42501", "55000", "XX000", ""})
    void what_would_be_so_again_is(String state) {
        assertThat(Outage.explains(new IllegalStateException(new SQLException("reason", state))))
                .isFalse();
    }

    @Test
    void spring_and_the_pool_have_words_of_their_own_for_it() {
        assertThat(Outage.explains(new CannotAcquireLockException("reason"))).isTrue();
        assertThat(Outage.explains(new CannotCreateTransactionException("reason")))
                .isTrue();
        assertThat(Outage.explains(new SQLTransientConnectionException("reason")))
                .isTrue();
        assertThat(Outage.explains(new InterruptedException())).isTrue();
        assertThat(Outage.explains(new DataIntegrityViolationException("reason")))
                .isFalse();
        assertThat(Outage.explains(new SQLException("reason"))).isFalse();
        assertThat(Outage.explains(new IllegalStateException("reason"))).isFalse();
    }
}
