package no.tunbok.events.envelope;

import no.tunbok.events.value.Confidential;
import org.jspecify.annotations.Nullable;

/**
 * How the register came to know: the source, and why it is told late if it is.
 *
 * @param lateReason expected when a fact is told more than 30 days after it happened
 * @param archiveReference where the papers lie, if they are archived
 */
public record Telling(
        Source source,
        @Nullable Confidential lateReason,
        @Nullable ArchiveReference archiveReference) {}
