package no.tunbok.command.edge;

import java.util.List;
import java.util.Optional;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.Rule;
import no.tunbok.events.history.Fact;
import org.jspecify.annotations.Nullable;

/**
 * All that may be asked of one kind of entry.
 *
 * @param collection the plural in addresses, such as {@code pilots}
 * @param idField the field of every fact that names the entry, such as {@code pilotId}
 * @param rules by which it is judged, beside those that hold for every kind
 * @param messages what Axon's command bus is given
 */
public record CommandFamily(
        String collection, String idField, List<CommandForm> forms, List<? extends Rule> rules, Messages messages) {

    public CommandFamily {
        forms = List.copyOf(forms);
        rules = List.copyOf(rules);
    }

    /** Turns what was asked into messages, one for each entry that it concerns. */
    public interface Messages {

        /**
         * The messages, always in the same order of entries, so that no two commands wait for each other.
         *
         * @param expectedVersion of the entry in the address, if the asker relies on one
         */
        List<?> of(CommandForm form, Fact<?> fact, Circumstances circumstances, @Nullable Long expectedVersion);
    }

    Optional<CommandForm> find(String path) {
        return forms.stream().filter(form -> form.path().equals(path)).findFirst();
    }
}
