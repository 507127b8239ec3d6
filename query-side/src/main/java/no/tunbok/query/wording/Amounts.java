package no.tunbok.query.wording;

import java.math.BigDecimal;
import java.util.Locale;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Quantity;

/** Says how much, with spaces that do not break. */
public final class Amounts {

    private static final int MOST_DIGITS = 30;

    private Amounts() {}

    /** Such as "3 000 000 kr"; øre only where there are some, tax only where it matters. */
    public static Wording of(Money money) {
        long kroner = Math.abs(money.ore()) / 100;
        long ore = Math.abs(money.ore()) % 100;
        var digits = grouped(Long.toString(kroner));
        var sum = (money.ore() < 0 ? "−" : "") + digits + (ore == 0 ? "" : String.format(Locale.ROOT, ",%02d", ore))
                + "\u00a0kr";
        return switch (money.valueAddedTax()) {
            case NOT_APPLICABLE -> Wording.same(sum);
            case EXCLUDED -> new Wording(sum + " uten mva.", sum + " utan mva.");
            case INCLUDED -> Wording.same(sum + " med mva.");
        };
    }

    /** How much was taken away. */
    public static Wording withoutSign(Money money) {
        return of(new Money(Math.abs(money.ore()), money.valueAddedTax()));
    }

    /** With a decimal comma; a number of monstrous length as it was told. */
    public static String of(BigDecimal number) {
        return Math.abs(number.scale()) > MOST_DIGITS
                ? number.toString()
                : number.toPlainString().replace('.', ',');
    }

    /** Such as "5 plasser". */
    public static Wording of(Quantity quantity) {
        var amount = of(quantity.amount());
        boolean one = amount.equals("1");
        return switch (quantity.unit()) {
            case PLACES -> new Wording(amount + (one ? " plass" : " plasser"), amount + (one ? " plass" : " plassar"));
            case DAYS -> new Wording(amount + (one ? " dag" : " dager"), amount + (one ? " dag" : " dagar"));
            case HOURS -> new Wording(amount + (one ? " time" : " timer"), amount + (one ? " time" : " timar"));
        };
    }

    private static String grouped(String digits) {
        var grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, '\u00a0');
        }
        return grouped.toString();
    }
}
