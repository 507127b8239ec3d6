package no.tunbok.query.entrydossier;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a list is in the order of; entries of which it is the same go by their identifier. */
public enum ListOrder {
    NAME("name", "name", "text", false),
    NAME_BACKWARDS("-name", "name", "text", true),
    /** When the register came to know what it says of the entry on the day. */
    CHANGED("changed", "lower(known)", "bigint", false),
    CHANGED_BACKWARDS("-changed", "lower(known)", "bigint", true),
    /** The first day on which something is due; only of entries of which something is. */
    DUE("due", "due_on", "text", false);

    private final String word;
    private final String expression;
    private final String type;
    private final boolean backwards;

    ListOrder(String word, String expression, String type, boolean backwards) {
        this.word = word;
        this.expression = expression;
        this.type = type;
        this.backwards = backwards;
    }

    String word() {
        return word;
    }

    String expression() {
        return expression;
    }

    static Optional<ListOrder> find(String word) {
        return Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(ListOrder::word).collect(Collectors.joining(", "));
    }

    String orderBy() {
        var direction = backwards ? " desc" : "";
        return "order by " + expression + direction + ", entry" + direction;
    }

    /** What comes later in the list than the place with those parameters. */
    String after() {
        return "(%s, entry) %s (:place::%s, :entry::uuid)".formatted(expression, backwards ? "<" : ">", type);
    }

    /** As the database orders them; its order of identifiers is that of their text. */
    Comparator<Cursor> comparator() {
        Comparator<Cursor> byPlace = isByChange()
                ? Comparator.comparing(c -> new BigInteger(c.place()))
                : Comparator.comparing(Cursor::place);
        var ascending = byPlace.thenComparing(c -> c.id().toString());
        return backwards ? ascending.reversed() : ascending;
    }

    boolean isByChange() {
        return type.equals("bigint");
    }

    /** Whether it can be a place in this order: cursors come from outside. */
    boolean isPlace(String text) {
        return type.equals("text") || text.matches("\\d{1,18}");
    }
}
