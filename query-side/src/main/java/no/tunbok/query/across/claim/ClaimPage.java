package no.tunbok.query.across.claim;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.query.wording.Wording;

/**
 * Whether every pilot municipality has an approved provider, municipality by municipality.
 *
 * @param day that it is about
 * @param holds in each of them; also when there is none
 * @param position that it was computed from
 */
public record ClaimPage(
        Wording claim, LocalDate day, boolean holds, List<ClaimedMunicipality> municipalities, long position) {

    private static final Wording CLAIM = new Wording(
            "Hver pilotkommune har minst én godkjent tilbyder.", "Kvar pilotkommune har minst éin godkjend tilbydar.");

    static ClaimPage of(LocalDate day, List<ClaimedMunicipality> municipalities, long position) {
        return new ClaimPage(
                CLAIM, day, municipalities.stream().allMatch(ClaimedMunicipality::holds), municipalities, position);
    }
}
