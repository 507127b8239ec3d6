package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.history.DeadlinePassed;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * A day came that the agreement waited for, and what should have followed had not come when it was over; the day is the first
 * one after (FA-13, FA-14, FA-16, X-19). It changes nothing by itself.
 *
 * @param about the number of which option or warning, where it is one of several
 */
@JsonTypeName("no.tunbok.agreement.DeadlinePassed.1")
public record AgreementDeadlinePassed(
        AgreementId agreementId,
        Occurred occurredOn,
        AgreementDeadline kind,
        LocalDate lastDay,
        @Nullable String about) implements AgreementEvent, DeadlinePassed<AgreementDeadline> {}
