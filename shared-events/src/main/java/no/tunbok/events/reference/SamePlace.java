package no.tunbok.events.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;

/**
 * What a place was before and has become since: every number, with the day of each change. Where municipalities were merged
 * or split, all are named and none is chosen, since the number does not say in which part of it something happened.
 *
 * @param day on which the place had the number
 * @param before the changes that led to it, the latest first
 * @param after those that followed, the earliest first
 */
public record SamePlace(
        MunicipalityNumber number, LocalDate day, List<MunicipalityChange> before, List<MunicipalityChange> after) {

    public SamePlace {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The municipalities that the place, or some of it, lay in or had become on another day. */
    public List<Municipality> on(LocalDate other, Municipalities municipalities) {
        var numbers = Stream.concat(
                        Stream.of(number),
                        other.isBefore(day)
                                ? before.stream().map(MunicipalityChange::from)
                                : after.stream().map(MunicipalityChange::to))
                .distinct();
        return numbers.flatMap(n -> municipalities.find(n, Occurred.on(other)).stream())
                .toList();
    }
}
