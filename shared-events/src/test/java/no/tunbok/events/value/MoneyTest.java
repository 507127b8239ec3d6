package no.tunbok.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void a_krone_is_a_hundred_ore() {
        assertThat(Money.kroner(-150, ValueAddedTax.EXCLUDED)).isEqualTo(new Money(-15_000, ValueAddedTax.EXCLUDED));
    }

    @Test
    void the_same_amount_with_and_without_tax_is_not_the_same() {
        assertThat(Money.kroner(1, ValueAddedTax.INCLUDED)).isNotEqualTo(Money.kroner(1, ValueAddedTax.EXCLUDED));
    }

    @ParameterizedTest
    @ValueSource(longs = {Money.MOST, -Money.MOST, 0})
    void an_amount_up_to_the_most_is_accepted(long ore) {
        assertThat(new Money(ore, ValueAddedTax.NOT_APPLICABLE).ore()).isEqualTo(ore);
    }

    @ParameterizedTest
    @ValueSource(longs = {Money.MOST + 1, -Money.MOST - 1, Long.MAX_VALUE, Long.MIN_VALUE})
    void an_amount_out_of_range_is_refused(long ore) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(ore, ValueAddedTax.NOT_APPLICABLE));
    }

    @Test
    void too_many_kroner_do_not_wrap_around() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.kroner(Long.MAX_VALUE / 2, ValueAddedTax.INCLUDED));
    }

    @Test
    void every_amount_is_exact_in_a_reader_that_knows_only_doubles() {
        assertThat((double) Money.MOST).isLessThan(1L << 53);
    }
}
