package no.tunbok.query.across.remark;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.Remark;
import no.tunbok.events.history.Standing;
import no.tunbok.query.across.FactReference;
import no.tunbok.query.entrydossier.Dossier;
import no.tunbok.query.entrydossier.FoundEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of which some facts break rules, and wait for a person to look.
 *
 * @param collection where the entry is: pilots, approvals or agreements
 */
public record RemarkedEntry(
        String collection, UUID id, @Nullable String name, List<OnFact> remarks) {

    /**
     * A remark.
     *
     * @param fact that it is about
     * @param rule that the fact breaks, by what was known when it was told; /api/v1/rules says what it is
     */
    public record OnFact(FactReference fact, String rule) {}

    static <F extends Fact<F>, D extends Dossier> RemarkedEntry of(
            String collection, FoundEntry<F, D> entry, List<Remark> remarks) {
        var told = entry.history().standing().stream().collect(toMap(Standing::number, fact -> fact));
        return new RemarkedEntry(
                collection,
                entry.dossier().entry(),
                entry.dossier().name(),
                remarks.stream()
                        .flatMap(remark -> Stream.ofNullable(told.get(remark.about()))
                                .map(fact -> new OnFact(
                                        FactReference.of(
                                                collection, entry.dossier().entry(), fact),
                                        remark.rule())))
                        .toList());
    }
}
