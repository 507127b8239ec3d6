package no.tunbok.query.approvaldossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.approval.ApprovalDeadline;
import no.tunbok.events.approval.ApprovalDeadlines;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.approval.ApprovalStanding;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Remark;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.ProducerNumber;
import no.tunbok.query.entrydossier.Dossier;
import no.tunbok.query.entrydossier.OpenDeadline;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One approval on one page, on a day. How it stands is what {@link ApprovalStanding} says, as it is for the rules; the rest is
 * for readers. Whatever was not told is not there; nothing is guessed.
 *
 * @param name shown to people: the display name, or without one the enterprise's
 * @param organisationNumber that the provider goes by on the day
 * @param producerNumber that it goes by on the day
 * @param serviceAreas that it is approved for
 * @param soughtServiceAreas that it applied for
 * @param brandRight whether it may use the name and the logo (PA-14)
 * @param validKsl whether the farm meets the demands of the farm quality system
 * @param validFrom the first day of the approval, as it was decided
 * @param endedOn when the application or the approval came to its end
 * @param deadlines by which something is still expected, whether their day is to come or over
 * @param predecessor the approval that this follows upon
 * @param canonical the approval that goes on, if this one is the same registered twice
 * @param remarks which facts break which rules, by what was known when they were told
 * @param uncertain the numbers of the facts that may have happened by the day, but need not
 * @param version how many facts, corrections and remarks the register has of the approval
 */
public record ApprovalDossier(
        ApprovalId id,
        @Nullable String name,
        @Nullable String enterpriseName,
        @Nullable OrganisationNumber organisationNumber,
        @Nullable ProducerNumber producerNumber,
        @Nullable Farm farm,
        @Nullable Body network,
        ApprovalStatus status,
        Wording statusText,
        List<ApprovedArea> serviceAreas,
        List<ApprovedArea> soughtServiceAreas,
        boolean brandRight,
        boolean validKsl,
        @Nullable Occurred appliedOn,
        @Nullable Occurred approvedOn,
        @Nullable LocalDate validFrom,
        @Nullable Occurred endedOn,
        List<Condition> conditions,
        List<Deviation> deviations,
        List<Audit> audits,
        List<OpenDeadline<ApprovalDeadline>> deadlines,
        List<Appeal> appeals,
        @Nullable ApprovalId predecessor,
        @Nullable ApprovalId canonical,
        List<Remark> remarks,
        List<Long> uncertain,
        long version)
        implements Dossier {

    @Override
    public UUID entry() {
        return id.value();
    }

    /** What certainly had happened when that day was over. Nothing, when nothing had. */
    public static Optional<ApprovalDossier> of(History<ApprovalEvent> history, LocalDate day) {
        var facts = history.standingOn(day);
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        var fold = new ApprovalDossierFold(day);
        var holding = History.holdingOn(day, facts);
        holding.forEach(fold::raise);
        holding.forEach(fold::take);
        return Optional.of(fold.page(
                facts.getFirst().fact().approvalId(),
                ApprovalStanding.on(day, facts),
                OpenDeadline.of(ApprovalDeadlines.on(day, facts), Labels::of, day),
                history.remarksOn(day),
                numbers(history.uncertainOn(day)),
                history.records().getLast().number() + 1));
    }

    private static List<Long> numbers(List<Standing<ApprovalEvent>> facts) {
        return facts.stream().map(Standing::number).toList();
    }
}
