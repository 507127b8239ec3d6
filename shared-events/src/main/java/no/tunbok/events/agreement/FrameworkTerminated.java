package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * The agreement was ended before its time; the day is the day of the decision (FA-14, FA-16, X-10).
 *
 * @param noticeGivenOn when the other party was told
 * @param effectiveFrom the first day on which it no longer holds
 * @param justCause why, where the parties are past their trial
 */
@JsonTypeName("no.tunbok.agreement.FrameworkTerminated.1")
public record FrameworkTerminated(
        AgreementId agreementId,
        Occurred occurredOn,
        TerminationKind kind,
        @Nullable LocalDate noticeGivenOn,
        LocalDate effectiveFrom,
        @Nullable Confidential justCause,
        IndividualDecision decision)
        implements AgreementEvent, Decided {}
