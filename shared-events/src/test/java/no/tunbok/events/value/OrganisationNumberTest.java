package no.tunbok.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "958501420", "970189866", "847737492", "938644500", "972418013", "942402465", "940039541", "964952701",
                "842566142", "970491589", "958935420", "834210622", "921060157", "974761319", "974761645", "974762501",
                "974762994", "974763230", "974760665", "974764067", "974764350", "974764687", "967311014"
            })
    void real_numbers_are_valid(String number) {
        assertThat(new OrganisationNumber(number)).hasToString(number);
        assertThat(OrganisationNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "310000116",
                "310011223",
                "310022330",
                "310033448",
                "310044555",
                "310055662",
                "310077887",
                "310088994",
                "310100102"
            })
    void made_up_numbers_with_the_right_check_digit_are_valid(String number) {
        assertThat(OrganisationNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000006", "310000023", "310000117", "958501421", "985501420"})
    void a_wrong_check_digit_is_refused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrganisationNumber(number))
                .withMessage(
                        "'" + number + "' is not an organisation number: nine digits, the last a check digit (X-5).");
        assertThat(OrganisationNumber.isValid(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12345678",
                "9585014200",
                "95850142O",
                "abcdefghi",
                "958 501 420",
                " 958501420",
                "-58501420",
                "٩٥٨٥٠١٤٢٠",
                "９５８５０１４２０"
            })
    void anything_but_nine_digits_from_0_to_9_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber(text));
        assertThat(OrganisationNumber.isValid(text)).isFalse();
    }

    @Test
    void no_last_digit_makes_a_number_valid_whose_check_digit_would_be_ten() {
        // twice six is twelve, one more than eleven; eleven less one is ten
        for (int last = 0; last <= 9; last++) {
            assertThat(OrganisationNumber.isValid("00000006" + last)).isFalse();
        }
    }
}
