package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * The agreement itself was changed while it held; the only thing that moves its ceiling (FA-15, X-10).
 *
 * @param legalBasis the provision that allows it
 * @param valueEffect what is added to the ceiling, or with a minus what is taken away
 */
@JsonTypeName("no.tunbok.agreement.FrameworkModified.1")
public record FrameworkModified(
        AgreementId agreementId,
        Occurred occurredOn,
        Confidential what,
        @Nullable String legalBasis,
        @Nullable Money valueEffect,
        @Nullable String noticeReference,
        IndividualDecision decision)
        implements AgreementEvent, Decided {}
