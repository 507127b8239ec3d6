package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.events.value.Several;
import org.jspecify.annotations.Nullable;

/**
 * The participants competed for one call-off. What they offered is not told of here (FA-11, FA-19).
 *
 * @param callOffId what was competed for
 * @param invited all who were asked
 * @param offered who answered with an offer
 * @param winner nobody, if no offer would do
 */
@JsonTypeName("no.tunbok.agreement.MiniCompetitionHeld.1")
public record MiniCompetitionHeld(
        AgreementId agreementId,
        Occurred occurredOn,
        CallOffId callOffId,
        ServiceArea serviceArea,
        List<OrganisationNumber> invited,
        List<OrganisationNumber> offered,
        @Nullable OrganisationNumber winner)
        implements AgreementEvent {
    public MiniCompetitionHeld {
        invited = Several.of(invited);
        offered = Several.of(offered);
    }
}
