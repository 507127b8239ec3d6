package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.history.Moved;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/**
 * A fact that was told of another entry belongs here, and counts as if it had been told here.
 *
 * @param fact as it counts here
 * @param from the entry of which it was told
 * @param number its number there
 * @param toldAt the moment when the register was told of it there
 * @param orderedBy the identifier of who ordered the move
 */
@JsonTypeName("no.tunbok.agreement.FactMovedIn.1")
public record AgreementFactMovedIn(
        AgreementId agreementId,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        AgreementEvent fact,

        UUID from,
        long number,
        Instant toldAt,
        CorrectionReason reason,
        Confidential explanation,
        String orderedBy)
        implements AgreementEvent, Corrective {
    /** That of the fact: being moved is not what happened. */
    @Override
    public Occurred occurredOn() {
        return fact.occurredOn();
    }

    @Override
    public Optional<Moved<AgreementEvent>> moved() {
        return Optional.of(new Moved<>(fact, from, number, toldAt));
    }
}
