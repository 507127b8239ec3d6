package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.ToldByItself;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;

/**
 * So much of what may be called off at most was called off on this day (FA-2, FA-3, X-19).
 *
 * @param percent of the ceiling that were reached, such as 80
 * @param ceiling as it was
 */
@JsonTypeName("no.tunbok.agreement.CeilingNeared.1")
public record CeilingNeared(AgreementId agreementId, Occurred occurredOn, int percent, Money ceiling)
        implements AgreementEvent, ToldByItself {}
