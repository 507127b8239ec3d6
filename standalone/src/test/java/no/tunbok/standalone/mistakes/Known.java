package no.tunbok.standalone.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the register knew of an entry before it was told better.
 *
 * @param position of the last that it had been told
 * @param moment of the same
 */
record Known(Entry entry, String position, String moment, Page dossier, List<Page> history) {

    static Known of(Entry entry) {
        var history = entry.history();
        var last = history.getLast();
        return new Known(
                entry, "position:" + last.text("/position"), last.text("/recordedAt"), entry.dossier(), history);
    }

    /** Whoever asks what it knew then is answered as they were then, by position and by moment. */
    void isStillToldAsItWas() {
        for (var then : List.of(position, moment)) {
            assertThat(entry.dossier("?knownAt=" + then))
                    .as("as known at " + then)
                    .isEqualTo(dossier);
            assertThat(entry.history("?knownAt=" + then))
                    .as("as told by " + then)
                    .isEqualTo(history);
        }
    }

    /** How the entry stood on a day, as it was known then. */
    Page on(String day) {
        var answers = Stream.of(position, moment)
                .map(then -> entry.dossier("?at=%s&knownAt=%s".formatted(day, then)))
                .distinct()
                .toList();
        assertThat(answers).as("by position and by moment").hasSize(1);
        return answers.getFirst();
    }
}
