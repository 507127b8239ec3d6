package no.tunbok.eventstore;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Keeps Axon's update checker, which reports to its vendor, out of every application that has this module on its class
 * path; no property brings it back.
 */
final class NothingReported implements AutoConfigurationImportFilter {

    private static final String UPDATE_CHECKER =
            "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration";

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        var kept = new boolean[candidates.length];
        for (int index = 0; index < candidates.length; index++) {
            kept[index] = !UPDATE_CHECKER.equals(candidates[index]);
        }
        return kept;
    }
}
