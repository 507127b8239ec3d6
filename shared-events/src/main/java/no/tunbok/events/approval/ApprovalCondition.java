package no.tunbok.events.approval;

import no.tunbok.events.value.Confidential;
import org.jspecify.annotations.Nullable;

/**
 * What a provider was approved on condition of (PA-6).
 *
 * @param deviation that is still open, if the condition is to put it right
 */
public record ApprovalCondition(Confidential text, @Nullable DeviationId deviation) {}
