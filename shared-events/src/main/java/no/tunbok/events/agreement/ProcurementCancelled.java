package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/** The procurement was called off before anybody was awarded; the day is the day of the decision. */
@JsonTypeName("no.tunbok.agreement.ProcurementCancelled.1")
public record ProcurementCancelled(AgreementId agreementId, Occurred occurredOn, IndividualDecision decision)
        implements AgreementEvent, Decided {}
