package no.tunbok.query.pilothistory;

import java.util.HashMap;
import java.util.Map;
import no.tunbok.events.history.History;
import no.tunbok.events.pilot.MeasureId;
import no.tunbok.events.pilot.MeasurePlanned;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.WorkshopHeld;
import no.tunbok.events.pilot.WorkshopId;
import no.tunbok.events.pilot.WorkshopPlanned;
import no.tunbok.query.entryhistory.Story;
import no.tunbok.query.wording.Form;
import no.tunbok.query.wording.Wording;

/** Tells each fact of a pilot in a sentence. */
final class PilotStory implements Story<PilotEvent> {

    private final Map<MeasureId, String> measures = new HashMap<>();
    private final Map<WorkshopId, String> workshops = new HashMap<>();

    private PilotStory() {}

    /** Knows what the pilot's measures and gatherings are called. */
    static PilotStory of(History<PilotEvent> history) {
        var story = new PilotStory();
        for (var told : history.standing()) {
            if (told.fact() instanceof MeasurePlanned f) {
                story.measures.put(f.measureId(), f.title());
            } else if (told.fact() instanceof WorkshopPlanned f) {
                story.workshops.putIfAbsent(f.workshopId(), f.title());
            } else if (told.fact() instanceof WorkshopHeld f) {
                story.workshops.put(f.workshopId(), f.title());
            }
        }
        return story;
    }

    @Override
    public Wording tell(PilotEvent fact) {
        return new Wording(
                new Sentence(Form.BOKMAAL, measures, workshops).on(fact),
                new Sentence(Form.NYNORSK, measures, workshops).on(fact));
    }
}
