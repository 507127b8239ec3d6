package no.tunbok.query.entrydossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementId;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.query.testkit.AnyEntry;
import no.tunbok.query.testkit.CommandSideStandIn;

/** Many entries of every kind, of which anything is told in any order. */
final class AnyRegister {

    private static final Instant FIRST_TOLD = Instant.parse("2024-01-01T12:00:00Z");

    private AnyRegister() {}

    /** One kind of entry, with all that answers for it. */
    @SuppressWarnings("UnusedTypeParameter") // they say which beans belong to it
    record Kind<F extends Fact<F>, D extends Dossier, I extends ListItem<I>>(
            String name, String aggregateType, Function<UUID, AnyEntry<F>> any) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind<?, ?, ?>> kinds() {
        return Stream.of(
                new Kind<>("pilot", "Pilot", id -> new AnyEntry<>(PilotEvent.class, new PilotId(id))),
                new Kind<>(
                        "approval", "ProviderApproval", id -> new AnyEntry<>(ApprovalEvent.class, new ApprovalId(id))),
                new Kind<>(
                        "agreement",
                        "FrameworkAgreement",
                        id -> new AnyEntry<>(AgreementEvent.class, new AgreementId(id))));
    }

    /** Tells of so many of each kind. @return what there is of each, by its name */
    static Map<String, List<UUID>> tell(CommandSideStandIn commands, int each, Random random) {
        var entries = new LinkedHashMap<String, List<UUID>>();
        kinds().forEach(kind -> entries.put(kind.name(), tell(kind, commands, each, random)));
        return entries;
    }

    /** All of them in turn, a few facts each time, by clocks that sometimes go back. */
    private static <F extends Fact<F>> List<UUID> tell(
            Kind<F, ?, ?> kind, CommandSideStandIn commands, int each, Random random) {
        var entries = new ArrayList<UUID>();
        var left = new ArrayList<Left<F>>();
        for (int n = 0; n < each; n++) {
            var id = UUID.randomUUID();
            var history = kind.any().apply(id).history(random.nextLong());
            if (history.records().isEmpty()) continue;
            entries.add(id);
            left.add(new Left<>(
                    id, 0, history.records().stream().map(Recorded::fact).toList()));
        }
        var moment = FIRST_TOLD;
        while (!left.isEmpty()) {
            var one = left.remove(random.nextInt(left.size()));
            var facts = one.facts();
            int some = Math.min(facts.size(), 1 + random.nextInt(5));
            moment = moment.plusSeconds(random.nextInt(-2, 10));
            commands.record(kind.aggregateType(), one.entry(), one.told(), moment.toString(), facts.subList(0, some));
            if (some < facts.size()) {
                left.add(new Left<>(one.entry(), one.told() + some, facts.subList(some, facts.size())));
            }
        }
        return List.copyOf(entries);
    }

    /** What is still to be told of an entry. */
    private record Left<F>(UUID entry, int told, List<F> facts) {}
}
