package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;

/**
 * A participant was told to put something right, and given time to (FA-14).
 *
 * @param correctionBy the last day for it
 */
@JsonTypeName("no.tunbok.agreement.WarningGiven.1")
public record WarningGiven(
        AgreementId agreementId,
        Occurred occurredOn,
        OrganisationNumber participant,
        LocalDate correctionBy,
        Confidential description)
        implements AgreementEvent {}
