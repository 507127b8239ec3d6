package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/**
 * An earlier fact was told wrongly and should have read otherwise. It stays readable.
 *
 * @param target the number of the fact in this agreement, from 0
 * @param instead the whole fact as it should have been told
 * @param orderedBy the identifier of who ordered the correction
 */
@JsonTypeName("no.tunbok.agreement.FactCorrected.1")
public record AgreementFactCorrected(
        AgreementId agreementId,
        Occurred occurredOn,
        long target,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        AgreementEvent instead,

        CorrectionReason reason,
        Confidential explanation,
        String orderedBy)
        implements AgreementEvent, Corrective {
    @Override
    public Optional<Correction<AgreementEvent>> correction() {
        return Optional.of(new Correction<>(target, instead));
    }
}
