package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Several;
import org.jspecify.annotations.Nullable;

/**
 * Providers were chosen; the day is the day of the decision. Tenders and the protocol of their evaluation are not told of here (FA-6, FA-7, FA-19, X-10).
 *
 * @param standstillEnds the last day of the wait before signing, if there is one (FA-16)
 */
@JsonTypeName("no.tunbok.agreement.FrameworkAwarded.1")
public record FrameworkAwarded(
        AgreementId agreementId,
        Occurred occurredOn,
        List<AwardedParticipant> participants,
        @Nullable LocalDate standstillEnds,
        IndividualDecision decision)
        implements AgreementEvent, Decided {
    public FrameworkAwarded {
        participants = Several.of(participants);
    }
}
