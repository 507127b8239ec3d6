package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;

/**
 * This agreement was opened twice, and goes on under the other opening.
 *
 * @param canonical where it goes on
 */
@JsonTypeName("no.tunbok.agreement.DuplicateMarked.1")
public record AgreementDuplicateMarked(AgreementId agreementId, Occurred occurredOn, AgreementId canonical)
        implements AgreementEvent {}
