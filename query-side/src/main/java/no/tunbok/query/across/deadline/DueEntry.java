package no.tunbok.query.across.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.tunbok.query.entrydossier.Dossier;
import no.tunbok.query.entrydossier.OpenDeadline;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An entry of which something is due.
 *
 * @param collection where the entry is: pilots, approvals or agreements
 * @param deadlines the earliest first
 */
public record DueEntry(String collection, UUID id, @Nullable String name, List<Due> deadlines) {

    /**
     * One deadline.
     *
     * @param kind which of those that entries of that kind have
     * @param about which of several it is
     * @param dueOn the last day that is in time
     */
    public record Due(
            String kind,
            @Nullable String about,
            Wording text,
            LocalDate dueOn,
            boolean overdue,
            ExpectedOf expectedOf,
            Wording expectedOfText) {}

    /** @param until the last day that is asked for */
    static <K extends Enum<K>> DueEntry of(
            String collection,
            Dossier entry,
            List<OpenDeadline<K>> deadlines,
            Function<K, ExpectedOf> expectedOf,
            LocalDate until) {
        return new DueEntry(
                collection,
                entry.entry(),
                entry.name(),
                deadlines.stream()
                        .filter(deadline -> !deadline.dueOn().isAfter(until))
                        .sorted(Comparator.comparing(OpenDeadline::dueOn))
                        .map(deadline -> due(deadline, expectedOf.apply(deadline.kind())))
                        .toList());
    }

    private static <K extends Enum<K>> Due due(OpenDeadline<K> deadline, ExpectedOf expectedOf) {
        return new Due(
                deadline.kind().name(),
                deadline.about(),
                deadline.text(),
                deadline.dueOn(),
                deadline.overdue(),
                expectedOf,
                expectedOf.text());
    }
}
