package no.tunbok.query.entryhistory;

import static no.tunbok.query.testkit.Nordland.PILOT;
import static no.tunbok.query.testkit.Nordland.day;
import static no.tunbok.query.testkit.Nordland.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tunbok.events.history.History;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.PilotDecisionReversed;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotStarted;
import no.tunbok.events.wire.WireName;
import no.tunbok.eventstore.EventType;
import no.tunbok.eventstore.StoredEvent;
import no.tunbok.query.entryrecord.EntryRecord;
import no.tunbok.query.testkit.AnyEntry;
import no.tunbok.query.testkit.Nordland;
import no.tunbok.query.wording.Wording;
import org.junit.jupiter.api.Test;

class EntryHistoryTest {

    private static final Story.Teller<PilotEvent> WORDLESS = _ -> _ -> Wording.same("");

    @Test
    void a_fact_that_stands_has_its_line_on_the_days_on_which_the_page_knows_it() {
        AnyEntry.PILOT.forAll(any -> {
            var record = toldInTheMiddleOfThings(any);
            var facts = facts(record);
            for (int days = 0; days < 2_000; days += 97) {
                var day = LocalDate.of(2020, 1, 1).plusDays(days);
                assertThat(EntryHistory.of(record, WORDLESS, day))
                        .extracting(ToldFact::number)
                        .filteredOn(facts::contains)
                        .containsExactlyInAnyOrderElementsOf(
                                numbers(record.history().standingOn(day)).stream()
                                        .filter(facts::contains)
                                        .toList());
            }
        });
    }

    @Test
    void a_correction_of_something_else_leaves_the_fact_where_it_was_in_time() {
        var june = month("2022-06-01", "2022-06-30");
        var record = new EntryRecord<>(
                PilotEvent.class,
                List.of(
                        stored(0, "2022-06-10", new PilotStarted(Nordland.ID, june, null)),
                        stored(
                                1,
                                "2022-06-20",
                                PILOT.corrected(0, new PilotStarted(Nordland.ID, june, Nordland.KONGSBERG)))));
        assertThat(EntryHistory.of(record, WORDLESS, day("2022-06-09"))).isEmpty();
        assertThat(EntryHistory.of(record, WORDLESS, day("2022-06-10")))
                .extracting(ToldFact::number)
                .containsExactly(0L, 1L);
    }

    @Test
    void a_decision_that_was_reversed_leads_to_the_one_that_put_an_end_to_it() {
        var reversal = new PilotDecisionReversed(
                Nordland.ID,
                Nordland.on("2022-06-20"),
                0,
                day("2022-06-20"),
                Nordland.DECISION,
                "§ 35",
                ReversalInitiator.OWN);
        var told = List.of(stored(0, "2022-06-10", PILOT.granted()), stored(1, "2022-06-20", reversal));
        assertThat(EntryHistory.of(new EntryRecord<>(PilotEvent.class, told), WORDLESS))
                .extracting(ToldFact::standing, ToldFact::reversedBy, ToldFact::reverses)
                .containsExactly(tuple(ToldFact.State.STANDS, 1L, null), tuple(ToldFact.State.STANDS, null, 0L));

        var annulled = Stream.concat(told.stream(), Stream.of(stored(2, "2023-01-21", PILOT.annulled(1))))
                .toList();
        assertThat(EntryHistory.of(new EntryRecord<>(PilotEvent.class, annulled), WORDLESS))
                .extracting(ToldFact::reversedBy)
                .containsOnlyNulls();
    }

    /** A fact every other month, so that much of it could still have happened later. */
    private static EntryRecord<PilotEvent> toldInTheMiddleOfThings(History<PilotEvent> any) {
        var events = new ArrayList<StoredEvent>();
        for (var told : any.records()) {
            var day = LocalDate.of(2020, 1, 1).plusMonths(2 * told.number());
            events.add(stored(told.number(), day.toString(), told.fact()));
        }
        return new EntryRecord<>(PilotEvent.class, events);
    }

    /** The numbers of the facts that stand; a correction or a remark that was corrected to be one has another line. */
    private static List<Long> facts(EntryRecord<PilotEvent> record) {
        return numbers(record.history().standing()).stream()
                .filter(number -> isAFact(
                        (PilotEvent) record.events().get(number.intValue()).payload()))
                .toList();
    }

    private static List<Long> numbers(List<Standing<PilotEvent>> facts) {
        return facts.stream().map(Standing::number).toList();
    }

    private static boolean isAFact(PilotEvent fact) {
        return fact.correction().isEmpty() && fact.remark().isEmpty();
    }

    private static StoredEvent stored(long number, String day, PilotEvent fact) {
        var name = WireName.of(fact.getClass());
        return new StoredEvent(
                number + 1,
                number,
                Instant.parse(day + "T12:00:00Z"),
                "event-" + number,
                new EventType(name.name(), name.version(), fact.getClass()),
                fact,
                Map.of());
    }
}
