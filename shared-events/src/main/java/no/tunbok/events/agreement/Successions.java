package no.tunbok.events.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.OrganisationNumber;

/**
 * Under which number each buyer and participant goes last. Facts from before and from after a change of number meet there.
 *
 * @param last by every number that was ever changed
 */
public record Successions(Map<OrganisationNumber, OrganisationNumber> last) {

    public Successions {
        last = Map.copyOf(last);
    }

    /** @param facts that stand, in the order of the world */
    static Successions of(List<Standing<AgreementEvent>> facts) {
        var last = new HashMap<OrganisationNumber, OrganisationNumber>();
        for (var told : facts) {
            if (told.fact() instanceof ParticipantSucceeded f) {
                follow(f.participant(), f.successor(), last);
            } else if (told.fact() instanceof AgreementIdentityUpdated f && isOfANumber(f)) {
                follow(new OrganisationNumber(f.oldValue()), new OrganisationNumber(f.newValue()), last);
            }
        }
        return new Successions(last);
    }

    private static boolean isOfANumber(AgreementIdentityUpdated f) {
        return f.kind() != IdentityKind.TITLE
                && OrganisationNumber.isValid(f.oldValue())
                && OrganisationNumber.isValid(f.newValue());
    }

    /** All that went under either number goes under the new one. */
    private static void follow(
            OrganisationNumber old, OrganisationNumber now, Map<OrganisationNumber, OrganisationNumber> last) {
        var before = last.getOrDefault(old, old);
        var beforeNow = last.getOrDefault(now, now);
        last.replaceAll((_, current) -> current.equals(before) || current.equals(beforeNow) ? now : current);
        last.put(before, now);
        last.put(old, now);
        last.put(now, now);
    }

    public OrganisationNumber last(OrganisationNumber number) {
        return last.getOrDefault(number, number);
    }
}
