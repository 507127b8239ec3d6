package no.tunbok.query.entryhistory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.history.Remark;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.Verdict;
import no.tunbok.eventstore.StoredEvent;
import no.tunbok.query.entryrecord.EntryRecord;
import no.tunbok.query.wording.Dates;
import org.jspecify.annotations.Nullable;

/** Lays out what is recorded of an entry, line by line in the order of telling. */
final class EntryHistory<F extends Fact<F>> {

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH.mm", Locale.ROOT).withZone(Recorded.OSLO);

    private final EntryRecord<F> record;
    private final History<F> history;
    private final Story<F> story;
    private final Map<Long, Verdict<F>> verdicts;
    private final List<Remark> remarks;
    private final Map<Long, Long> reversals;

    private EntryHistory(EntryRecord<F> record, Story.Teller<F> teller) {
        this.record = record;
        history = record.history();
        story = teller.of(history);
        verdicts = history.verdicts();
        remarks = history.remarks();
        reversals = reversals(history);
    }

    /** The numbers of the reversals that count, by the number of the decision. */
    private static <F extends Fact<F>> Map<Long, Long> reversals(History<F> history) {
        var reversals = new HashMap<Long, Long>();
        for (var standing : history.standing()) {
            standing.fact()
                    .reversal()
                    .ifPresent(reversal -> reversals.putIfAbsent(reversal.target(), standing.number()));
        }
        return reversals;
    }

    /** All of it. */
    static <F extends Fact<F>> List<ToldFact<F>> of(EntryRecord<F> record, Story.Teller<F> teller) {
        var page = new EntryHistory<>(record, teller);
        return record.events().stream().map(page::line).toList();
    }

    /**
     * Without the facts that had not certainly happened when that day was over. A correction goes with the fact that it
     * corrects, and a remark with the fact that it is on.
     */
    static <F extends Fact<F>> List<ToldFact<F>> of(EntryRecord<F> record, Story.Teller<F> teller, LocalDate day) {
        var page = new EntryHistory<>(record, teller);
        var happened = page.happenedBy(day);
        return record.events().stream()
                .filter(event -> happened.getOrDefault(event.number(), false))
                .map(page::line)
                .toList();
    }

    private Map<Long, Boolean> happenedBy(LocalDate day) {
        var days = history.days();
        var happened = new HashMap<Long, Boolean>();
        for (var told : history.records()) {
            var about = about(told.fact());
            happened.put(
                    told.number(),
                    about.isPresent()
                            ? happened.getOrDefault(about.get(), false)
                            : days.getOrDefault(told.number(), told.fact().occurredOn())
                                    .hadHappenedBy(day));
        }
        return happened;
    }

    private static <F extends Fact<F>> Optional<Long> about(F fact) {
        return fact.correction().map(Correction::target).or(() -> fact.remark().map(Remark::about));
    }

    private ToldFact<F> line(StoredEvent event) {
        var fact = record.fact(event);
        var verdict = verdicts.get(event.number());
        var state = state(verdict);
        var envelope = event.metaData();
        var published = envelope.get("source.publishedOn");
        return new ToldFact<>(
                event.number(),
                event.position(),
                event.eventId(),
                event.type().name(),
                event.type().version(),
                fact.occurredOn(),
                Dates.of(fact.occurredOn()),
                event.recordedAt(),
                TO_THE_MINUTE.format(event.recordedAt()),
                new ToldFact.RecordedBy(envelope.get("actor"), envelope.get("role"), envelope.get("onBehalfOf")),
                new ToldFact.ToldBy(
                        envelope.get("source.kind"),
                        envelope.get("source.reference"),
                        envelope.get("source.url"),
                        published == null ? null : LocalDate.parse(published)),
                envelope.get("lateReason.text"),
                story.tell(fact),
                fact,
                state,
                verdict != null && state == ToldFact.State.CORRECTED ? verdict.by() : null,
                verdict != null && state == ToldFact.State.ANNULLED ? verdict.by() : null,
                reversals.get(event.number()),
                fact.correction().map(Correction::target).orElse(null),
                fact.reversal().map(Reversal::target).orElse(null),
                remarks.stream()
                        .filter(remark -> remark.about() == event.number())
                        .map(Remark::rule)
                        .toList(),
                envelope.get("correlationId"),
                envelope.get("causationId"),
                "/api/v1/causes/" + event.eventId());
    }

    private static ToldFact.State state(@Nullable Verdict<?> verdict) {
        if (verdict == null) {
            return ToldFact.State.STANDS;
        }
        return verdict.instead() == null ? ToldFact.State.ANNULLED : ToldFact.State.CORRECTED;
    }
}
