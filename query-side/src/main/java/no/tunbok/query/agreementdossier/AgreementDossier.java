package no.tunbok.query.agreementdossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.agreement.AgreementDeadline;
import no.tunbok.events.agreement.AgreementDeadlines;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementId;
import no.tunbok.events.agreement.AgreementStanding;
import no.tunbok.events.agreement.AgreementStatus;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Remark;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.entrydossier.Dossier;
import no.tunbok.query.entrydossier.OpenDeadline;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One framework agreement on one page, on a day. How it stands is what {@link AgreementStanding} says, as it is for the rules;
 * the rest is for readers. Whatever was not told is not there; nothing is guessed.
 *
 * @param name its title
 * @param buyers all who may buy, under the numbers that they go by last
 * @param trialTo the last day of the trial, if there is or was one
 * @param deadlines by which something is still expected, whether their day is to come or over
 * @param canonical the agreement that is gone on with, if this one is the same registered twice
 * @param remarks which facts break which rules, by what was known when they were told
 * @param uncertain the numbers of the facts that may have happened by the day, but need not
 * @param version how many facts, corrections and remarks the register has of the agreement
 */
public record AgreementDossier(
        AgreementId id,
        @Nullable String name,
        AgreementStatus status,
        Wording statusText,
        Procurement procurement,
        List<BoughtArea> serviceAreas,
        List<Party> buyers,
        @Nullable Occurred awardedOn,
        @Nullable Occurred signedOn,
        Duration duration,
        @Nullable LocalDate trialTo,
        Spending spending,
        List<Participant> participants,
        List<Order> callOffs,
        List<PriceChange> prices,
        List<Warning> warnings,
        List<OpenDeadline<AgreementDeadline>> deadlines,
        @Nullable AgreementId canonical,
        List<Remark> remarks,
        List<Long> uncertain,
        long version)
        implements Dossier {

    @Override
    public UUID entry() {
        return id.value();
    }

    /** What certainly had happened when that day was over. Nothing, when nothing had. */
    public static Optional<AgreementDossier> of(History<AgreementEvent> history, LocalDate day) {
        var facts = history.standingOn(day);
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        var holding = History.holdingOn(day, facts);
        var fold = new AgreementDossierFold(AgreementStanding.of(holding, day));
        holding.forEach(fold::take);
        return Optional.of(fold.page(
                facts.getFirst().fact().agreementId(),
                OpenDeadline.of(AgreementDeadlines.on(day, facts), Labels::of, day),
                history.remarksOn(day),
                numbers(history.uncertainOn(day)),
                history.records().getLast().number() + 1));
    }

    private static List<Long> numbers(List<Standing<AgreementEvent>> facts) {
        return facts.stream().map(Standing::number).toList();
    }
}
