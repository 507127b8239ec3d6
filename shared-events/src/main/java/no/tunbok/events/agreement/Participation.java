package no.tunbok.events.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * A provider's place in an agreement.
 *
 * @param organisationNumber under which it goes last
 * @param terms what was awarded, last if it was told twice
 * @param approvalId its own or, after a succession, the successor's
 * @param awarded when it was first chosen
 * @param left from when on it is no longer part of it
 */
public record Participation(
        OrganisationNumber organisationNumber,
        AwardedParticipant terms,
        @Nullable ApprovalId approvalId,
        Occurred awarded,
        List<Block> blocks,
        @Nullable Occurred left) {

    public Participation {
        blocks = List.copyOf(blocks);
    }

    /** All awards first, then what became of each place. */
    static List<Participation> allOf(List<Standing<AgreementEvent>> facts, Successions successions) {
        var all = new LinkedHashMap<OrganisationNumber, Participation>();
        for (var told : facts) {
            if (told.fact() instanceof FrameworkAwarded f) {
                for (var terms : f.participants()) {
                    var number = successions.last(terms.organisationNumber());
                    all.merge(number, awarded(number, terms, told.occurred()), (before, now) -> now.since(before));
                }
            }
        }
        for (var told : facts) {
            var when = told.occurred();
            if (told.fact() instanceof ParticipantSucceeded f) {
                change(all, successions.last(f.participant()), p -> p.under(f.approvalId()));
            } else if (told.fact() instanceof ParticipantBlocked f) {
                change(all, successions.last(f.participant()), p -> p.blocked(f.cause(), when));
            } else if (told.fact() instanceof ParticipantUnblocked f) {
                change(all, successions.last(f.participant()), p -> p.unblocked(when));
            } else if (told.fact() instanceof ParticipantLeft f) {
                change(all, successions.last(f.participant()), p -> p.left(when));
            }
        }
        return List.copyOf(all.values());
    }

    private static void change(
            Map<OrganisationNumber, Participation> all,
            OrganisationNumber number,
            UnaryOperator<Participation> change) {
        all.computeIfPresent(number, (_, participation) -> change.apply(participation));
    }

    private static Participation awarded(OrganisationNumber number, AwardedParticipant terms, Occurred when) {
        return new Participation(number, terms, terms.approvalId(), when, List.of(), null);
    }

    private Participation since(Participation before) {
        return new Participation(organisationNumber, terms, approvalId, before.awarded, blocks, left);
    }

    private Participation under(@Nullable ApprovalId successors) {
        return new Participation(organisationNumber, terms, successors, awarded, blocks, left);
    }

    private Participation blocked(BlockCause cause, Occurred when) {
        var blocks = Stream.concat(this.blocks.stream(), Stream.of(new Block(cause, when, null)));
        return new Participation(organisationNumber, terms, approvalId, awarded, blocks.toList(), left);
    }

    /** Every block that lasts is lifted: whoever may be called on again is not blocked for another reason. */
    private Participation unblocked(Occurred when) {
        var blocks = new ArrayList<>(this.blocks);
        blocks.replaceAll(block -> block.to() == null ? block.until(when) : block);
        return new Participation(organisationNumber, terms, approvalId, awarded, blocks, left);
    }

    private Participation left(Occurred when) {
        return new Participation(organisationNumber, terms, approvalId, awarded, blocks, when);
    }

    /** Whether it may be called on for that. */
    public boolean isFor(ServiceArea area) {
        return terms.serviceAreas().isEmpty() || terms.serviceAreas().contains(area);
    }

    public boolean mustBeBlockedOn(Occurred day) {
        return blocks.stream().anyMatch(block -> block.mustBeOn(day));
    }

    /** Whether it can be part of the agreement on that day. */
    public boolean mayTakePartOn(Occurred day) {
        return !day.certainlyBefore(awarded) && (left == null || day.from().isBefore(left.to()));
    }

    /** Whether it must be there to be called on, however the dates are read. */
    public boolean mustBeActiveOn(Occurred day) {
        return !day.from().isBefore(awarded.to())
                && (left == null || day.certainlyBefore(left))
                && blocks.stream().noneMatch(block -> block.mayBeOn(day));
    }
}
