package no.tunbok.command.edge;

import java.util.regex.Pattern;

/** Finds national identity numbers in text, which the register never holds. */
final class NationalIdentityNumbers {

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![0-9])[0-9]{6}[ .\\u00a0-]?[0-9]{5}(?![0-9])");

    /** UUIDs (RFC 9562) are drawn by machines: one in thirty thousand looks as if it held such a number. */
    private static final Pattern DRAWN =
            Pattern.compile("(?i)(?<![0-9a-f-])[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])");

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private NationalIdentityNumbers() {}

    /** Whether the text holds eleven digits with the check digits of a fødselsnummer or D-nummer, real or synthetic; those in a UUID are chance. */
    static boolean standIn(String text) {
        return ELEVEN_DIGITS
                .matcher(DRAWN.matcher(text).replaceAll("?"))
                .results()
                .map(found -> found.group().replaceAll("[^0-9]", ""))
                .anyMatch(digits -> adds(digits, FIRST) && adds(digits, SECOND));
    }

    private static boolean adds(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
