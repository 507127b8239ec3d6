package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Optional;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.history.Moved;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/**
 * A fact that was told of another agreement belongs to this one, and counts as if it had been told here.
 *
 * @param fact as it counts here
 * @param from the agreement of which it was told, where it is annulled
 * @param number its number there, from 0
 * @param toldAt the moment when the register was told of it there
 */
@JsonTypeName("no.tunbok.agreement.FactMovedIn.1")
public record AgreementFactMovedIn(
        AgreementId agreementId,
        Occurred occurredOn,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        AgreementEvent fact,

        AgreementId from,
        long number,
        Instant toldAt,
        CorrectionReason reason,
        Confidential explanation,
        String orderedBy)
        implements AgreementEvent, Corrective {
    @Override
    public Optional<Moved<AgreementEvent>> moved() {
        return Optional.of(new Moved<>(fact, from.value(), number, toldAt));
    }
}
