package no.tunbok.events.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.tunbok.events.reference.ProcurementThreshold.Kind;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.ValueAddedTax;

/** Which thresholds of the procurement rules applied when (FA-5, FA-18): from 2017 until those of 2026, which are not known. */
public record ProcurementThresholds(List<ProcurementThreshold> all) {

    private static final ProcurementThresholds KNOWN =
            new ProcurementThresholds(Table.rows("procurement-thresholds.csv").stream()
                    .map(row -> new ProcurementThreshold(
                            Kind.valueOf(row.get(0)),
                            Money.kroner(Long.parseLong(row.get(1)), ValueAddedTax.EXCLUDED),
                            Table.validity(row.get(2), row.get(3)),
                            row.get(4)))
                    .toList());

    public ProcurementThresholds {
        all = List.copyOf(all);
    }

    /** What the table says of a day, and of one that is not known for certain. */
    public sealed interface Answer {

        /**
         * It is known for every day on which the fact can have happened.
         *
         * @param possible one threshold, or in order of time the several that applied on those days
         */
        record Known(List<ProcurementThreshold> possible) implements Answer {

            public Known {
                possible = List.copyOf(possible);
            }

            /** The least that it can have been. */
            public Money lowest() {
                return possible.stream()
                        .map(ProcurementThreshold::amount)
                        .min(Comparator.comparingLong(Money::ore))
                        .orElseThrow();
            }

            /** The most that it can have been. */
            public Money highest() {
                return possible.stream()
                        .map(ProcurementThreshold::amount)
                        .max(Comparator.comparingLong(Money::ore))
                        .orElseThrow();
            }
        }

        /**
         * Of some possible day the register does not know it, and does not guess.
         *
         * @param day the first such day
         */
        record NotKnown(Kind kind, LocalDate day) implements Answer {}
    }

    /** Those that the register knows. */
    public static ProcurementThresholds known() {
        return KNOWN;
    }

    /** The threshold of that kind at the time of the notice. */
    public Answer on(Kind kind, Occurred notice) {
        var possible = all.stream()
                .filter(t -> t.kind() == kind && t.validity().mayHoldOn(notice))
                .toList();
        var day = notice.from();
        while (!day.isAfter(notice.to())) {
            var at = day;
            var threshold =
                    possible.stream().filter(t -> t.validity().holdsOn(at)).findFirst();
            if (threshold.isEmpty()) return new Answer.NotKnown(kind, at);
            var end = threshold.get().validity().to();
            if (end == null) break;
            day = end;
        }
        return new Answer.Known(possible);
    }
}
