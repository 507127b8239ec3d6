package no.tunbok.events.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.QuantityUnit;
import no.tunbok.events.value.ValueAddedTax;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement stands when a day is over: the one reading of its facts that rules and pages share.
 *
 * @param plan told last, as all that can be told twice
 * @param modified what the ceiling was moved by, in øre
 * @param renamed the title that it goes by now, if not that of the plan
 * @param successions kept to find buyers and participants under every number that they had
 */
public record AgreementStanding(
        LocalDate day,
        AgreementStatus status,
        @Nullable FrameworkPlanned plan,
        @Nullable ContractNoticePublished notice,
        @Nullable String renamed,
        @Nullable Term term,
        List<Participation> participants,
        List<CallOff> callOffs,
        long modified,
        Successions successions) {

    public AgreementStanding {
        participants = List.copyOf(participants);
        callOffs = List.copyOf(callOffs);
    }

    /** By what had certainly happened when that day was over. */
    public static AgreementStanding of(History<AgreementEvent> history, LocalDate day) {
        return of(History.holdingOn(day, history.standingOn(day)), day);
    }

    /** @param facts that stand, in the order of the world */
    public static AgreementStanding of(List<Standing<AgreementEvent>> facts, LocalDate day) {
        var successions = Successions.of(facts);
        var term = Term.of(facts);
        return new AgreementStanding(
                day,
                status(facts, term, day),
                last(facts, FrameworkPlanned.class).orElse(null),
                last(facts, ContractNoticePublished.class).orElse(null),
                title(facts),
                term,
                Participation.allOf(facts, successions),
                CallOff.allOf(facts, successions),
                modified(facts),
                successions);
    }

    private static AgreementStatus status(List<Standing<AgreementEvent>> facts, @Nullable Term term, LocalDate day) {
        if (has(facts, ProcurementCancelled.class)) return AgreementStatus.PROCUREMENT_CANCELLED;
        if (last(facts, FrameworkTerminated.class)
                .filter(f -> !f.effectiveFrom().isAfter(day))
                .isPresent()) return AgreementStatus.TERMINATED;
        if (has(facts, FrameworkExhausted.class)) return AgreementStatus.EXHAUSTED;
        if (has(facts, FrameworkExpired.class)
                || (term != null && term.lastDay().isBefore(day))) return AgreementStatus.EXPIRED;
        if (term != null) return AgreementStatus.IN_FORCE;
        if (has(facts, FrameworkAwarded.class)) return AgreementStatus.AWARDED;
        if (has(facts, ContractNoticePublished.class)) return AgreementStatus.ANNOUNCED;
        return has(facts, MarketDialogueHeld.class) ? AgreementStatus.MARKET_DIALOGUE : AgreementStatus.PLANNED;
    }

    private static boolean has(List<Standing<AgreementEvent>> facts, Class<? extends AgreementEvent> kind) {
        return facts.stream().anyMatch(s -> kind.isInstance(s.fact()));
    }

    private static <T> Optional<T> last(List<Standing<AgreementEvent>> facts, Class<T> kind) {
        return each(facts, kind).reduce((_, last) -> last);
    }

    private static <T> Stream<T> each(List<Standing<AgreementEvent>> facts, Class<T> kind) {
        return facts.stream().map(Standing::fact).filter(kind::isInstance).map(kind::cast);
    }

    private static @Nullable String title(List<Standing<AgreementEvent>> facts) {
        return each(facts, AgreementIdentityUpdated.class)
                .filter(f -> f.kind() == IdentityKind.TITLE)
                .map(AgreementIdentityUpdated::newValue)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private static long modified(List<Standing<AgreementEvent>> facts) {
        return each(facts, FrameworkModified.class)
                .map(FrameworkModified::valueEffect)
                .mapToLong(effect -> effect == null ? 0 : effect.ore())
                .sum();
    }

    public Optional<String> title() {
        return Optional.ofNullable(renamed).or(() -> Optional.ofNullable(plan).map(FrameworkPlanned::title));
    }

    /** The number under which a buyer or participant goes now. */
    public OrganisationNumber last(OrganisationNumber number) {
        return successions.last(number);
    }

    /** All who may buy, by the notice or, before it is out, the plan; under their last numbers. */
    public List<OrganisationNumber> buyers() {
        var told = notice != null ? notice.buyers() : plan != null ? plan.buyers() : List.<OrganisationNumber>of();
        return told.stream().map(this::last).distinct().toList();
    }

    public boolean isBuyer(OrganisationNumber number) {
        return buyers().contains(last(number));
    }

    public Optional<Volume> volume() {
        return Optional.ofNullable(notice)
                .map(ContractNoticePublished::volume)
                .or(() -> Optional.ofNullable(plan).map(FrameworkPlanned::volume));
    }

    public List<AgreementOption> options() {
        return notice != null ? notice.options() : plan != null ? plan.options() : List.of();
    }

    /** The options that nobody has exercised. */
    public List<AgreementOption> optionsLeft() {
        return options().stream()
                .filter(option ->
                        term == null || term.extensions().stream().noneMatch(e -> e.option() == option.number()))
                .toList();
    }

    public Optional<Participation> participant(OrganisationNumber number) {
        return participants.stream()
                .filter(p -> p.organisationNumber().equals(last(number)))
                .findFirst();
    }

    public ParticipantStatus statusOf(Participation participant) {
        var today = Occurred.on(day);
        if (!participant.mayTakePartOn(today)) return ParticipantStatus.LEFT;
        if (participant.mustBeBlockedOn(today)) return ParticipantStatus.BLOCKED;
        return term == null ? ParticipantStatus.AWARDED : ParticipantStatus.ACTIVE;
    }

    public Optional<CallOff> callOff(CallOffId id) {
        return callOffs.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** What all call-offs come to: made, less what they were reduced by (FA-2). */
    public Money calledOff() {
        return bounded(sum(callOffs, c -> BigDecimal.valueOf(c.value().ore())));
    }

    /** How much is called off of what is counted in that unit; of places, those that are taken on the day. */
    public BigDecimal calledOff(QuantityUnit unit) {
        var today = new Period(day, day);
        return sum(
                callOffs.stream()
                        .filter(c -> c.quantity().unit() == unit && c.countsBeside(today))
                        .toList(),
                c -> c.quantity().amount());
    }

    /** The most that may be called off, as the agreement was modified; nothing where none was ever told. */
    public Optional<Money> ceiling() {
        return volume().flatMap(v -> Optional.ofNullable(v.maximumValue()))
                .map(most -> bounded(BigDecimal.valueOf(most.ore()).add(BigDecimal.valueOf(modified))));
    }

    private static BigDecimal sum(List<CallOff> callOffs, Function<CallOff, BigDecimal> part) {
        return callOffs.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Sums of amounts that made no sense before do not, either; they are not to stop anybody from asking. */
    private static Money bounded(BigDecimal ore) {
        var most = BigDecimal.valueOf(Money.MOST);
        return new Money(ore.max(most.negate()).min(most).longValueExact(), ValueAddedTax.EXCLUDED);
    }
}
