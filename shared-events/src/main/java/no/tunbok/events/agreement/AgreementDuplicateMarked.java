package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/**
 * The same agreement was registered twice: this entry stays readable, and the other is gone on with.
 *
 * @param canonical the other
 */
@JsonTypeName("no.tunbok.agreement.DuplicateMarked.1")
public record AgreementDuplicateMarked(
        AgreementId agreementId,
        Occurred occurredOn,
        AgreementId canonical,
        CorrectionReason reason,
        Confidential explanation,
        String orderedBy)
        implements AgreementEvent, Corrective {
    @Override
    public Optional<UUID> duplicateOf() {
        return Optional.of(canonical.value());
    }
}
