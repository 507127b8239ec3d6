package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementRule.*;
import static no.tunbok.command.judgement.CommonRule.X_14;
import static no.tunbok.command.judgement.Judgement.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.command.judgement.Rule;
import no.tunbok.events.agreement.*;
import no.tunbok.events.reference.ProcurementThreshold.Kind;
import no.tunbok.events.reference.ProcurementThresholds;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.ValueAddedTax;
import org.jspecify.annotations.Nullable;

/** Which rules are broken on the way to an agreement: how much, how long, under which rules, with whom. */
final class ProcurementJudgement {

    /** Months that an agreement lasts at most, with all its options (FA-4). */
    private static final int MONTHS_AT_MOST = 48;

    /** Months before the end by which an extension is settled (FA-13). */
    private static final int MONTHS_BEFORE_EXPIRY = AgreementDeadlines.MONTHS_BEFORE_EXPIRY;

    private final AgreementState agreement;
    private final Occurred when;
    private final Approvals approvals;

    ProcurementJudgement(AgreementState agreement, Occurred when, Approvals approvals) {
        this.agreement = agreement;
        this.when = when;
        this.approvals = approvals;
    }

    Judgement plan(FrameworkPlanned f) {
        return judgeVolume(f.volume()).and(judgeOptions(f.options()));
    }

    Judgement notice(ContractNoticePublished f) {
        int months = f.termMonths()
                + f.options().stream().mapToInt(AgreementOption::months).sum();
        return judge().that(agreement.mayBeAnnouncedOn(when), FA_22, "")
                .that(isStated(f.volume()), FA_1, "/volume")
                .that(months <= MONTHS_AT_MOST || f.exceptionalGround() != null, longest(), "/termMonths")
                .and(judgeRegime(f.volume()))
                .that(!f.buyers().isEmpty(), FA_21, "/buyers")
                .that(!when.from().isAfter(f.tenderDeadline()), FA_16, "/tenderDeadline")
                .that(f.termMonths() > 0, FA_23, "/termMonths")
                .and(judgeVolume(f.volume()))
                .and(judgeOptions(f.options()));
    }

    private static boolean isStated(Volume volume) {
        return isStated(volume.estimatedValue(), volume.maximumValue())
                || isStated(volume.estimatedQuantity(), volume.maximumQuantity());
    }

    private static boolean isStated(@Nullable Money estimate, @Nullable Money most) {
        return estimate != null && most != null && estimate.ore() <= most.ore();
    }

    private static boolean isStated(@Nullable Quantity estimate, @Nullable Quantity most) {
        return estimate != null
                && most != null
                && estimate.unit() == most.unit()
                && estimate.amount().compareTo(most.amount()) <= 0;
    }

    /** Four years are law under some parts of the regulations, and good practice under the others. */
    private Rule longest() {
        return switch (regime()) {
            case PART_II, PART_III -> FA_4;
            case NONE, PART_I, PART_IV_HEALTH_SOCIAL, RESERVED -> FA_24;
        };
    }

    private ProcurementRegime regime() {
        var plan = agreement.standing().plan();
        return plan == null ? ProcurementRegime.RESERVED : plan.procurementRegime();
    }

    /** Whether it lasts no longer than that with what it is extended to, or the notice says why. */
    private Judgement judgeLength(Occurred from, LocalDate lastDay, String pointer) {
        var notice = agreement.standing().notice();
        return judge().that(
                        lastDay.isBefore(from.to().plusMonths(MONTHS_AT_MOST))
                                || (notice != null && notice.exceptionalGround() != null),
                        longest(),
                        pointer);
    }

    /**
     * A stricter part than needed may be followed, a laxer one not. Health and social services have a higher threshold than
     * others, and the areas do not tell them apart, so under part I theirs is the one that counts.
     */
    private Judgement judgeRegime(Volume volume) {
        var value = volume.estimatedValue() == null ? volume.maximumValue() : volume.estimatedValue();
        if (value == null) return judge();
        return switch (regime()) {
            case NONE -> judge().that(mayBeBelow(Kind.LOWER_LIMIT_OF_THE_ACT, value), FA_18, "/volume");
            case PART_I -> judge().that(mayBeBelow(Kind.HEALTH_AND_SOCIAL, value), FA_5, "/volume");
            case PART_II -> judge().that(mayBeBelow(Kind.MUNICIPAL_GOODS_AND_SERVICES, value), FA_5, "/volume");
            case PART_III, PART_IV_HEALTH_SOCIAL, RESERVED -> judge();
        };
    }

    private boolean mayBeBelow(Kind kind, Money value) {
        return switch (ProcurementThresholds.known().on(kind, when)) {
            case ProcurementThresholds.Answer.Known known ->
                value.ore() < known.highest().ore();
            case ProcurementThresholds.Answer.NotKnown _ -> true;
        };
    }

    private static Judgement judgeVolume(Volume volume) {
        return judgeAmount(volume.estimatedValue(), "/volume/estimatedValue")
                .and(judgeAmount(volume.maximumValue(), "/volume/maximumValue"))
                .that(isPositiveIfTold(volume.estimatedQuantity()), FA_23, "/volume/estimatedQuantity")
                .that(isPositiveIfTold(volume.maximumQuantity()), FA_23, "/volume/maximumQuantity");
    }

    private static Judgement judgeAmount(@Nullable Money amount, String pointer) {
        return judge().that(amount == null || amount.ore() > 0, FA_23, pointer + "/ore")
                .and(judgeTax(amount, pointer));
    }

    /** What is measured against a ceiling or a threshold is without value added tax. */
    static Judgement judgeTax(@Nullable Money amount, String pointer) {
        return judge().that(
                        amount == null || amount.valueAddedTax() != ValueAddedTax.INCLUDED,
                        X_14,
                        pointer + "/valueAddedTax");
    }

    private static boolean isPositiveIfTold(@Nullable Quantity quantity) {
        return quantity == null || quantity.amount().signum() > 0;
    }

    private static Judgement judgeOptions(List<AgreementOption> options) {
        var judgement = judge();
        for (int i = 0; i < options.size(); i++) {
            judgement = judgement.that(options.get(i).months() > 0, FA_23, "/options/" + i + "/months");
        }
        return judgement;
    }

    Judgement award(FrameworkAwarded f) {
        var notice = agreement.standing().notice();
        var judgement = judge().that(
                        notice == null || !when.to().isBefore(notice.tenderDeadline()), FA_16, "/occurredOn")
                .that(agreement.isAnnouncedOn(when) || needsNoNotice(), FA_22, "")
                .that(!agreement.hasAward() || takesMore(notice), FA_6, "/participants")
                .that(!f.participants().isEmpty(), FA_22, "/participants");
        for (int i = 0; i < f.participants().size(); i++) {
            var participant = f.participants().get(i);
            judgement = judgement.that(
                    participant.approvalId() != null
                            && approvals
                                    .on(participant.approvalId(), when)
                                    .map(KnownApproval::approved)
                                    .orElse(true),
                    FA_7,
                    "/participants/" + i + "/approvalId");
        }
        return judgement.and(DecisionJudgement.of(f.decision(), when));
    }

    private boolean needsNoNotice() {
        return switch (regime()) {
            case NONE, PART_I -> true;
            case PART_II, PART_III, PART_IV_HEALTH_SOCIAL, RESERVED -> false;
        };
    }

    private static boolean takesMore(@Nullable ContractNoticePublished notice) {
        return notice != null && notice.vehicle() == ProcurementVehicle.DYNAMIC_PURCHASING_SYSTEM;
    }

    Judgement entryIntoForce(FrameworkEnteredIntoForce f) {
        return judge().that(agreement.mayEnterIntoForceOn(when), FA_22, "")
                .that(f.lastDay().isAfter(when.from()), FA_16, "/lastDay")
                .and(judgeLength(when, f.lastDay(), "/lastDay"));
    }

    Judgement option(OptionExercised f) {
        var standing = agreement.standing();
        var term = standing.term();
        if (term == null) return judge().that(false, FA_12, "/occurredOn");
        var before = term.lastDayBefore(f.optionNumber(), when);
        return judge().that(
                        agreement.isInForceOn(when) && !before.isBefore(when.from()) && !term.isTerminatedBy(when),
                        FA_12,
                        "/occurredOn")
                .that(isNext(f.optionNumber(), term), FA_12, "/optionNumber")
                .that(f.newEnd().isAfter(before), FA_16, "/newEnd")
                .that(
                        option(f.optionNumber())
                                .filter(o -> f.newEnd()
                                        .isAfter(before.plusDays(1)
                                                .plusMonths(o.months())
                                                .minusDays(1)))
                                .isEmpty(),
                        FA_12,
                        "/newEnd")
                .and(judgeLength(term.from(), f.newEnd(), "/newEnd"))
                .that(!when.from().isAfter(before.minusMonths(MONTHS_BEFORE_EXPIRY)), FA_13, "/occurredOn");
    }

    private Optional<AgreementOption> option(int number) {
        return agreement.standing().options().stream()
                .filter(o -> o.number() == number)
                .findFirst();
    }

    /** Whether there is such an option, nobody has exercised it, and every one before it was exercised by then. */
    private boolean isNext(int number, Term term) {
        return option(number).isPresent()
                && term.extensions().stream().noneMatch(e -> e.option() == number)
                && agreement.standing().options().stream()
                        .filter(o -> o.number() < number)
                        .allMatch(o -> term.extensions().stream()
                                .anyMatch(e ->
                                        e.option() == o.number() && !e.settled().certainlyAfter(when)));
    }
}
