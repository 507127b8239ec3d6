package no.tunbok.events.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunbok.events.value.ServiceArea;

/** What people call the service areas, in both forms of Norwegian, and when: the code stays while the words may change. */
public record ServiceAreas(List<Label> labels) {

    private static final ServiceAreas KNOWN = new ServiceAreas(Table.rows("service-areas.csv").stream()
            .map(row -> new Label(
                    ServiceArea.valueOf(row.get(0)), row.get(1), row.get(2), Table.validity(row.get(3), row.get(4))))
            .toList());

    public ServiceAreas {
        labels = List.copyOf(labels);
    }

    /** What a service area is called for a time, in bokmål and nynorsk. */
    public record Label(ServiceArea area, String nb, String nn, Validity validity) {}

    /** Those that the register knows. */
    public static ServiceAreas known() {
        return KNOWN;
    }

    /** What the area is called on that day; nothing on a day when it was no area of the scheme. */
    public Optional<Label> labelOn(ServiceArea area, LocalDate day) {
        return labels.stream()
                .filter(label -> label.area() == area && label.validity().holdsOn(day))
                .findFirst();
    }

    /** The areas of that day. */
    public List<Label> on(LocalDate day) {
        return labels.stream().filter(label -> label.validity().holdsOn(day)).toList();
    }
}
