package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * A call-off ended before its time (FA-20).
 *
 * @param noticeGivenOn when the other party was told
 * @param settledValue what it came to; without it, the value stays
 */
@JsonTypeName("no.tunbok.agreement.CallOffEnded.1")
public record CallOffEnded(
        AgreementId agreementId,
        Occurred occurredOn,
        CallOffId callOffId,
        CallOffEndReason reason,
        @Nullable LocalDate noticeGivenOn,
        @Nullable Money settledValue)
        implements AgreementEvent {}
