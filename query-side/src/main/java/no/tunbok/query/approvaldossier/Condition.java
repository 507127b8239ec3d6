package no.tunbok.query.approvaldossier;

import no.tunbok.events.approval.DeviationId;
import org.jspecify.annotations.Nullable;

/**
 * What the provider is approved on condition of (PA-6).
 *
 * @param deviation that is to be put right, if that is the condition
 */
public record Condition(String text, @Nullable DeviationId deviation) {}
