package no.tunbok.query.wording;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.tunbok.events.reference.ServiceAreas;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.ServiceArea;

/** What service areas are called. */
public final class Areas {

    private Areas() {}

    /** As a heading, by what it was called on the last day of that time. */
    public static Wording of(ServiceArea area, Occurred when) {
        return ServiceAreas.known()
                .labelOn(area, when.to())
                .map(label -> new Wording(label.nb(), label.nn()))
                .orElseGet(() -> Wording.same(area.name()));
    }

    /** "Grunnskole og avlastning", as it stands in a sentence. */
    public static Wording and(List<ServiceArea> areas, Occurred when) {
        var labels = areas.stream().map(area -> of(area, when)).toList();
        return new Wording(and(labels, Wording::nb), and(labels, Wording::nn));
    }

    private static String and(List<Wording> labels, Function<Wording, String> form) {
        return Names.and(labels.stream().map(form).map(Areas::small).toList());
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
