package no.tunbok.query.pilotdossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tunbok.events.pilot.MeasureDropped;
import no.tunbok.events.pilot.MeasureId;
import no.tunbok.events.pilot.MeasurePlanned;
import no.tunbok.events.pilot.MeasureScope;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something that the pilot set out to do.
 *
 * @param title not there when the plan was never told
 * @param since the day of the fact that gives the status
 * @param reason why it was given up
 */
public record Measure(
        MeasureId measureId,
        @Nullable String title,
        @Nullable MeasureScope scope,
        @Nullable OrganisationNumber municipality,
        Status status,
        Occurred since,
        @Nullable String reason) {

    /** How far it has come; the later, the further down. */
    public enum Status {
        PLANNED,
        STARTED,
        COMPLETED,
        DROPPED
    }

    /** Puts the plan and the steps of each measure together. */
    static final class Fold {

        private final Map<MeasureId, Measure> all = new LinkedHashMap<>();

        void planned(MeasurePlanned fact) {
            var step = all.getOrDefault(fact.measureId(), blank(fact.measureId(), Status.PLANNED, fact.occurredOn()));
            all.put(
                    fact.measureId(),
                    new Measure(
                            fact.measureId(),
                            fact.title(),
                            fact.scope(),
                            fact.municipality(),
                            step.status(),
                            step.since(),
                            step.reason()));
        }

        void started(MeasureId id, Occurred when) {
            var before = all.get(id);
            if (before == null || before.status() == Status.PLANNED) {
                step(id, Status.STARTED, when, null);
            }
        }

        void completed(MeasureId id, Occurred when) {
            step(id, Status.COMPLETED, when, null);
        }

        void dropped(MeasureDropped fact) {
            step(
                    fact.measureId(),
                    Status.DROPPED,
                    fact.occurredOn(),
                    fact.reason().text());
        }

        List<Measure> measures() {
            return List.copyOf(all.values());
        }

        private void step(MeasureId id, Status status, Occurred when, @Nullable String reason) {
            var before = all.getOrDefault(id, blank(id, status, when));
            all.put(id, new Measure(id, before.title(), before.scope(), before.municipality(), status, when, reason));
        }

        private static Measure blank(MeasureId id, Status status, Occurred when) {
            return new Measure(id, null, null, null, status, when, null);
        }
    }
}
