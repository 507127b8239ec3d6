package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * The buyers talked with the market before the procurement.
 *
 * @param publishedOn the day of the notice that invited to it
 * @param interestedCount how many answered
 */
@JsonTypeName("no.tunbok.agreement.MarketDialogueHeld.1")
public record MarketDialogueHeld(
        AgreementId agreementId,
        Occurred occurredOn,
        @Nullable String noticeReference,
        @Nullable LocalDate publishedOn,
        @Nullable Integer interestedCount)
        implements AgreementEvent {}
