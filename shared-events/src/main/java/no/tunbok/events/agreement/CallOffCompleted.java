package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * A call-off was delivered to its end.
 *
 * @param settledValue what it came to; without it, the value stays
 */
@JsonTypeName("no.tunbok.agreement.CallOffCompleted.1")
public record CallOffCompleted(
        AgreementId agreementId,
        Occurred occurredOn,
        CallOffId callOffId,
        @Nullable Money settledValue) implements AgreementEvent {}
