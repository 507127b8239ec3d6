package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * Something was ordered under the agreement; what, how much and when, never for whom (FA-2, FA-8, FA-9, FA-10, FA-11, FA-21).
 *
 * @param value of the whole period, without value added tax
 * @param period when it is to be delivered
 * @param judgedOn what was known of the participant's approval
 */
@JsonTypeName("no.tunbok.agreement.CallOffMade.1")
public record CallOffMade(
        AgreementId agreementId,
        Occurred occurredOn,
        CallOffId callOffId,
        OrganisationNumber buyer,
        OrganisationNumber participant,
        ServiceArea serviceArea,
        Quantity quantity,
        Money value,
        Period period,
        CallOffMethod method,
        @Nullable JudgedOn judgedOn)
        implements AgreementEvent {}
