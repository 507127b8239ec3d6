package no.tunbok.command.agreement;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Exclusion;
import no.tunbok.command.judgement.Histories;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AwardedParticipant;
import no.tunbok.events.agreement.FrameworkAwarded;
import no.tunbok.events.agreement.JudgedOn;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.approval.ApprovalStanding;
import no.tunbok.events.history.History;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * What the register holds of the participants' approvals, in the transaction in which an agreement is asked (FA-7, FA-8,
 * FA-9). Nobody changes an approval that was looked at before that is over.
 */
final class RecordedApprovals implements Approvals {

    private final Histories<ApprovalEvent> approvals;
    private final Exclusion exclusion;

    RecordedApprovals(Histories<ApprovalEvent> approvals, Exclusion exclusion) {
        this.approvals = approvals;
        this.exclusion = exclusion;
    }

    /** One that nobody has registered is not given. Of imprecise days, the best that can be true is told. */
    @Override
    public Optional<KnownApproval> on(ApprovalId approval, Occurred day) {
        var history = read(approval);
        var standings = Stream.of(day.from(), day.to())
                .map(date -> ApprovalStanding.on(date, history))
                .toList();
        return Optional.of(new KnownApproval(
                standings.stream().anyMatch(ApprovalStanding::isApproved),
                standings.stream()
                        .flatMap(standing -> standing.serviceAreas().stream())
                        .collect(toSet())));
    }

    /** The fact with what is known of each participant's approval, whatever the asker said of that. */
    AgreementEvent judgedOn(AgreementEvent fact) {
        if (!(fact instanceof FrameworkAwarded award)) return fact;
        return new FrameworkAwarded(
                award.agreementId(),
                award.occurredOn(),
                award.participants().stream().map(this::judgedOn).toList(),
                award.standstillEnds(),
                award.decision());
    }

    private AwardedParticipant judgedOn(AwardedParticipant participant) {
        return new AwardedParticipant(
                participant.organisationNumber(),
                participant.approvalId(),
                participant.serviceAreas(),
                participant.lots(),
                participant.rank(),
                participant.capacity(),
                participant.minimum(),
                judgedOn(participant.approvalId()));
    }

    private @Nullable JudgedOn judgedOn(@Nullable ApprovalId approval) {
        if (approval == null) return null;
        var records = read(approval).records();
        return records.isEmpty()
                ? null
                : new JudgedOn(approval, records.getLast().number(), records.size());
    }

    private History<ApprovalEvent> read(ApprovalId approval) {
        exclusion.read("approval " + approval);
        return approvals.of(approval.value());
    }
}
