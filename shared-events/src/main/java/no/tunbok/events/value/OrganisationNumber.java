package no.tunbok.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of an enterprise in the Norwegian register of legal entities: nine digits, the last a check digit (X-5,
 * Brønnøysundregistrene).
 */
public record OrganisationNumber(@JsonValue String value) {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    /** @throws IllegalArgumentException if it is not nine digits with the right check digit */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not an organisation number: nine digits, the last a check digit (X-5).");
        }
    }

    public static boolean isValid(String text) {
        if (text.length() != 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11; // ten has no digit, so such a number is never given out
        return check == text.charAt(8) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
