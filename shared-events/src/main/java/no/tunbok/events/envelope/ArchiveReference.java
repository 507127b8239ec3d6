package no.tunbok.events.envelope;

import org.jspecify.annotations.Nullable;

/** Where the papers of a fact lie in the archive (Noark 5). */
public record ArchiveReference(String caseNumber, @Nullable String journalPostId) {}
