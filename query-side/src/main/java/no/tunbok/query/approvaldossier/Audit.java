package no.tunbok.query.approvaldossier;

import java.util.List;
import no.tunbok.events.approval.AuditPurpose;
import no.tunbok.events.approval.AuditStandard;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A time when the farm was gone through (PA-20).
 *
 * @param number of the fact that tells it
 * @param purpose of an auditor's visit; without one, the provider did it itself
 */
public record Audit(
        long number, Occurred when, @Nullable AuditPurpose purpose, Wording text, List<AuditStandard> standards) {}
