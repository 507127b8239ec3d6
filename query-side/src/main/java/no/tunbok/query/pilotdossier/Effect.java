package no.tunbok.query.pilotdossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunbok.events.pilot.EffectBasis;
import no.tunbok.events.pilot.EffectId;
import no.tunbok.events.pilot.EffectKind;
import no.tunbok.events.pilot.EffectReported;
import no.tunbok.events.pilot.EffectRevised;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the pilot led to or taught, in the words in which it was last reported (PI-12).
 *
 * @param kind not there when only a revision is known
 * @param revisedOn the day of the latest revision
 * @param revisions how many there are
 */
public record Effect(
        EffectId effectId,
        @Nullable EffectKind kind,
        String statement,
        Body reportedBy,
        EffectBasis basis,
        @Nullable OrganisationNumber municipality,
        boolean preliminary,
        @Nullable Occurred reportedOn,
        @Nullable Occurred revisedOn,
        int revisions) {

    /** Puts reports and revisions together; a revision stands above the report, whichever is told first. */
    static final class Fold {

        private final Map<EffectId, Told> all = new LinkedHashMap<>();

        void reported(EffectReported fact) {
            all.computeIfAbsent(fact.effectId(), _ -> new Told()).report = fact;
        }

        void revised(EffectRevised fact) {
            var told = all.computeIfAbsent(fact.effectId(), _ -> new Told());
            told.revision = fact;
            told.revisions++;
        }

        List<Effect> effects() {
            return all.values().stream().flatMap(told -> told.effect().stream()).toList();
        }
    }

    /** What is known of one effect: the report, and the latest revision. */
    private static final class Told {

        private @Nullable EffectReported report;
        private @Nullable EffectRevised revision;
        private int revisions;

        Optional<Effect> effect() {
            if (revision == null) {
                return Optional.ofNullable(report).map(Told::asReported);
            }
            return Optional.of(new Effect(
                    revision.effectId(),
                    report == null ? null : report.kind(),
                    revision.statement().text(),
                    revision.reportedBy(),
                    revision.basis(),
                    report == null ? null : report.municipality(),
                    revision.preliminary(),
                    report == null ? null : report.occurredOn(),
                    revision.occurredOn(),
                    revisions));
        }

        private static Effect asReported(EffectReported report) {
            return new Effect(
                    report.effectId(),
                    report.kind(),
                    report.statement().text(),
                    report.reportedBy(),
                    report.basis(),
                    report.municipality(),
                    report.preliminary(),
                    report.occurredOn(),
                    null,
                    0);
        }
    }
}
