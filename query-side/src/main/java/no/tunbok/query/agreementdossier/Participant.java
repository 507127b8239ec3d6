package no.tunbok.query.agreementdossier;

import java.math.BigDecimal;
import java.util.List;
import no.tunbok.events.agreement.AgreementStanding;
import no.tunbok.events.agreement.BlockCause;
import no.tunbok.events.agreement.CallOff;
import no.tunbok.events.agreement.CallOffId;
import no.tunbok.events.agreement.ParticipantStatus;
import no.tunbok.events.agreement.Participation;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A provider's place in the agreement; its name is in its approval.
 *
 * @param organisationNumber under which it goes last
 * @param serviceAreas for which it may be called on; none means all of the agreement's
 * @param callOffs how many it was given
 * @param callOffsToDecide those that run while it gets no new ones: what becomes of them, a person decides (FA-8)
 * @param calledOff what they come to, in øre without value added tax
 */
public record Participant(
        OrganisationNumber organisationNumber,
        @Nullable ApprovalId approvalId,
        ParticipantStatus status,
        Wording statusText,
        List<ServiceArea> serviceAreas,
        List<String> lots,
        @Nullable Integer rank,
        @Nullable Quantity capacity,
        @Nullable Quantity minimum,
        Occurred awardedOn,
        @Nullable Occurred leftOn,
        List<Blocked> blocks,
        long callOffs,
        List<CallOffId> callOffsToDecide,
        BigDecimal calledOff) {

    /**
     * A time without new call-offs (FA-8).
     *
     * @param to when it was lifted; without it, it lasts
     */
    public record Blocked(
            BlockCause cause,
            Wording causeText,
            Occurred from,
            @Nullable Occurred to) {}

    static Participant of(Participation place, AgreementStanding standing) {
        var own = standing.callOffs().stream()
                .filter(c -> c.participant().equals(place.organisationNumber()))
                .toList();
        var status = standing.statusOf(place);
        var terms = place.terms();
        return new Participant(
                place.organisationNumber(),
                place.approvalId(),
                status,
                Labels.of(status),
                terms.serviceAreas(),
                terms.lots(),
                terms.rank(),
                terms.capacity(),
                terms.minimum(),
                place.awarded(),
                place.left(),
                place.blocks().stream()
                        .map(b -> new Blocked(b.cause(), Labels.of(b.cause()), b.from(), b.to()))
                        .toList(),
                own.size(),
                status == ParticipantStatus.BLOCKED
                        ? own.stream()
                                .filter(c -> c.over() == null)
                                .map(CallOff::id)
                                .toList()
                        : List.of(),
                own.stream().map(c -> BigDecimal.valueOf(c.value().ore())).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
