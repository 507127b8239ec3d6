package no.tunbok.query.pilotdossier;

import java.util.List;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** The research that follows the pilot, and what it has published. */
public record Research(List<Engagement> engagements, List<Publication> reports) {

    /** Researchers at work. */
    public record Engagement(long number, Occurred engagedOn, Body lead, List<Body> partners, List<String> topics) {}

    /** A report of theirs. */
    public record Publication(
            long number,
            Occurred publishedOn,
            String title,
            Body publisher,
            @Nullable String url) {}
}
